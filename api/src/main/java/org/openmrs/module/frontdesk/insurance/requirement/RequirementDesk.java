/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.AuthorizationRule;
import org.openmrs.module.frontdesk.insurance.Clearance;
import org.openmrs.module.frontdesk.insurance.ClearanceAsked;
import org.openmrs.module.frontdesk.insurance.Procedure;
import org.openmrs.module.frontdesk.insurance.RequirementService;
import org.openmrs.module.frontdesk.insurance.RuleAsked;
import org.openmrs.module.frontdesk.insurance.RuleChoices;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServicesOffered;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Keeps the rules, and says what they say of an appointment that is not booked yet. */
public class RequirementDesk implements RequirementService {

	private final NeedRuleTable rules;

	private final ReviewTable reviews;

	private final RuleReading reading;

	private final PayerNames payers;

	private final ServicesOffered services;

	private final CodeReader codes;

	private final BookingLookup bookings;

	private final ClearanceLook cover;

	private final AccessCapture audit;

	private final HostQuery host;

	private final ClinicTime time;

	public RequirementDesk(NeedRuleTable rules, ReviewTable reviews, RuleReading reading, PayerNames payers,
			ServicesOffered services,
			CodeReader codes, BookingLookup bookings, ClearanceLook cover, AccessCapture audit, HostQuery host,
			ClinicTime time) {
		this.rules = rules;
		this.reviews = reviews;
		this.reading = reading;
		this.payers = payers;
		this.services = services;
		this.codes = codes;
		this.bookings = bookings;
		this.cover = cover;
		this.audit = audit;
		this.host = host;
		this.time = time;
	}

	@Override
	public List<AuthorizationRule> rules() {
		return host.ask(sql -> named(rules.all(sql), sql));
	}

	@Override
	public RuleChoices choices() {
		return host.ask(sql -> new RuleChoices(payers.all(sql).inUse(), services.offered(sql)));
	}

	@Override
	public AuthorizationRule add(RuleAsked asked) {
		return host.ask(sql -> {
			StoredRule rule = reading.read(asked, 0, UUID.randomUUID().toString(), sql);
			rules.add(rule, time.now(), userId(), sql);
			changed(Action.CREATE, sql);
			return one(rule.uuid(), sql);
		});
	}

	@Override
	public AuthorizationRule change(String uuid, int version, RuleAsked asked) {
		return host.ask(sql -> {
			StoredRule held = asShown(uuid, version, sql);
			rules.change(reading.read(asked, held.id(), uuid, sql), time.now(), userId(), sql);
			changed(Action.CHANGE, sql);
			return one(uuid, sql);
		});
	}

	@Override
	public void retire(String uuid, int version) {
		host.ask(sql -> {
			rules.retire(asShown(uuid, version, sql).id(), time.now(), userId(), sql);
			changed(Action.VOID, sql);
			return null;
		});
	}

	/** What is booked is looked at again; that somebody has changed a rule is nobody's data. */
	private void changed(Action action, NamedParameterJdbcTemplate sql) {
		reviews.ofEverybody(sql);
		audit.shown(Category.COVERAGE, action, Collections.singletonList(null));
	}

	@Override
	public Clearance look(ClearanceAsked asked) {
		return host.ask(sql -> cover.look(asked, sql));
	}

	private StoredRule asShown(String uuid, int version, NamedParameterJdbcTemplate sql) {
		StoredRule held = rules.hold(uuid, sql)
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "authorizationRule.unknown"));
		if (held.version() != version) {
			throw new Refusal(Refusal.Kind.STALE, "authorizationRule.stale");
		}
		return held;
	}

	private AuthorizationRule one(String uuid, NamedParameterJdbcTemplate sql) {
		return named(List.of(rules.withUuid(uuid, sql).orElseThrow()), sql).get(0);
	}

	private List<AuthorizationRule> named(Collection<StoredRule> stored, NamedParameterJdbcTemplate sql) {
		PayerNames.Known known = payers.all(sql);
		Map<Integer, Named> ofServices = bookings.services();
		Map<Integer, Named> ofTypes = services.types(sql);
		Map<Integer, Named> concepts = codes.withIds(
				stored.stream().map(StoredRule::concept).filter(Objects::nonNull).collect(Collectors.toSet()), sql);
		BiFunction<Map<Integer, Named>, Integer, Named> name = (all, id) -> id == null ? null : all.get(id);
		boolean procedures = Context.hasPrivilege(FrontDeskPrivileges.MANAGE_PAYERS)
				|| Context.hasPrivilege(FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS);
		return stored.stream()
				.map(rule -> new AuthorizationRule(rule.id(), rule.uuid(), rule.version(),
						name.apply(known.payers(), rule.payer()), name.apply(known.plans(), rule.plan()),
						name.apply(ofServices, rule.service()), name.apply(ofTypes, rule.serviceType()),
						procedures ? procedure(rule, concepts) : null, rule.fromSession(), rule.periodDays(),
						rule.leadDays(), rule.from(),
						rule.until(), rule.words()))
				.toList();
	}

	private static Procedure procedure(StoredRule rule, Map<Integer, Named> concepts) {
		return rule.hasProcedure()
				? new Procedure(rule.concept() == null ? null : concepts.get(rule.concept()), rule.system(), rule.code())
				: null;
	}

	private static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}
