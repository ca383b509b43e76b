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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.PlainText;
import org.openmrs.module.frontdesk.insurance.RuleAsked;
import org.openmrs.module.frontdesk.insurance.RuleChoices.PayerChoice;
import org.openmrs.module.frontdesk.insurance.authorization.Checks;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServicesOffered;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what somebody wants of a rule, and refuses what cannot be. */
@Component("frontdesk.ruleReading")
public class RuleReading {

	private static final int MOST_SESSIONS = 1000;

	private static final int LONGEST_PERIOD = 3660;

	private static final int LONGEST_LEAD = 365;

	private static final int LONGEST_WORDS = 255;

	private static final int LONGEST_CODE = 50;

	private static final String PROCEDURE = "procedure";

	private final PayerNames payers;

	private final ServicesOffered services;

	private final CodeReader codes;

	public RuleReading(PayerNames payers, ServicesOffered services, CodeReader codes) {
		this.payers = payers;
		this.services = services;
		this.codes = codes;
	}

	/** @throws Refusal RULE, with the field that is wrong */
	StoredRule read(RuleAsked asked, int id, String uuid, NamedParameterJdbcTemplate sql) {
		refuse(Stream.of(asked.payer(), asked.service(), asked.procedure()).allMatch(StringUtils::isBlank), "service");
		refuse(isOutside(asked.fromSession(), 1, MOST_SESSIONS), "fromSession");
		refuse(asked.periodDays() != null && isOutside(asked.periodDays(), 1, LONGEST_PERIOD), "periodDays");
		refuse(isOutside(asked.leadDays(), 0, LONGEST_LEAD), "leadDays");
		refuse(!Checks.isNear(asked.from()), "from", "far");
		refuse(!Checks.isNear(asked.until()), "until", "far");
		refuse(asked.from() != null && asked.until() != null && asked.until().isBefore(asked.from()), "until");
		Optional<PayerChoice> payer = payer(asked, sql);
		Optional<Bookable> service = service(asked, sql);
		Subject subject = subject(asked.procedure(), sql);
		return new StoredRule(id, uuid, 0, payer.map(one -> one.payer().id()).orElse(null), plan(asked, payer),
				service.map(one -> one.service().id()).orElse(null), type(asked, service), subject.concept(),
				subject.system(), subject.code(), asked.fromSession(), asked.periodDays(), asked.leadDays(), asked.from(),
				asked.until(), words(asked.words()));
	}

	private Optional<PayerChoice> payer(RuleAsked asked, NamedParameterJdbcTemplate sql) {
		Optional<PayerChoice> found = payers.all(sql).inUse().stream()
				.filter(one -> one.payer().uuid().equals(asked.payer())).findFirst();
		refuse(found.isEmpty() && asked.payer() != null, "payer");
		return found;
	}

	private static Integer plan(RuleAsked asked, Optional<PayerChoice> payer) {
		return among(payer.map(PayerChoice::plans).orElse(List.of()), asked.plan(), "plan");
	}

	private Optional<Bookable> service(RuleAsked asked, NamedParameterJdbcTemplate sql) {
		Optional<Bookable> found = services.offered(sql).stream()
				.filter(one -> one.service().uuid().equals(asked.service())).findFirst();
		refuse(found.isEmpty() && asked.service() != null, "service");
		return found;
	}

	private static Integer type(RuleAsked asked, Optional<Bookable> service) {
		List<Named> types = service.map(one -> one.types().stream().map(Bookable.Type::type).toList()).orElse(List.of());
		return among(types, asked.serviceType(), "serviceType");
	}

	private static Integer among(List<Named> all, String uuid, String field) {
		Integer found = all.stream().filter(one -> one.uuid().equals(uuid)).map(Named::id).findFirst().orElse(null);
		refuse(found == null && uuid != null, field);
		return found;
	}

	private record Subject(Integer concept, String system, String code) {
	}

	/** A code need not be in the dictionary yet: it counts as soon as it is. */
	private Subject subject(String procedure, NamedParameterJdbcTemplate sql) {
		if (StringUtils.isBlank(procedure)) {
			return new Subject(null, null, null);
		}
		String text = procedure.strip();
		int colon = text.indexOf(':');
		if (colon < 0) {
			Optional<Named> concept = codes.withUuid(text, sql);
			refuse(concept.isEmpty(), PROCEDURE);
			return new Subject(concept.get().id(), null, null);
		}
		return new Subject(null, code(text.substring(0, colon)), code(text.substring(colon + 1)));
	}

	private static String code(String part) {
		String code = part.strip();
		refuse(code.isEmpty() || code.length() > LONGEST_CODE || !PlainText.isLine(code), PROCEDURE);
		return code;
	}

	private static String words(String words) {
		String text = words == null ? "" : words.strip();
		refuse(text.isEmpty() || text.length() > LONGEST_WORDS || !PlainText.isLine(text), "words");
		return text;
	}

	private static boolean isOutside(int number, int least, int most) {
		return number < least || number > most;
	}

	private static void refuse(boolean wrong, String field) {
		refuse(wrong, field, field);
	}

	/** @param what the message is <code>frontdesk.field.authorizationRule.{what}</code> */
	private static void refuse(boolean wrong, String field, String what) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, "authorizationRule.wrong",
					new Refusal.Field(field, "field.authorizationRule." + what));
		}
	}
}
