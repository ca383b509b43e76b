/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.payer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.LoadedPayer;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerService;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.TriedMemberId;
import org.openmrs.module.frontdesk.insurance.Want;
import org.openmrs.module.frontdesk.insurance.memberid.MemberIds;
import org.openmrs.module.frontdesk.insurance.memberid.Slips;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServiceNames;
import org.openmrs.module.frontdesk.schedule.ServiceNames.ServiceName;
import org.springframework.dao.DuplicateKeyException;

/** Keeps the clinic's payers. */
public class PayerDesk implements PayerService {

	private static final int LONGEST_TRIED = 200;

	private final PayerTable payers;

	private final PayerWriter writer;

	private final ServiceNames services;

	private final AccessCapture audit;

	public PayerDesk(PayerTable payers, PayerWriter writer, ServiceNames services, AccessCapture audit) {
		this.payers = payers;
		this.writer = writer;
		this.services = services;
		this.audit = audit;
	}

	@Override
	public List<Payer> payers() {
		return payers.all();
	}

	private static Refusal unknown() {
		return new Refusal(Refusal.Kind.UNKNOWN, "payer.unknown");
	}

	@Override
	public List<Named> services() {
		return services.all().values().stream().filter(ServiceName::offered).map(ServiceName::service).toList();
	}

	@Override
	public Payer add(Payer asked) {
		writer.takeTurn();
		Payer read = with(CellReader.NEW, asked);
		PayerRules.refuse(PayerRules.wrongOf(read));
		if (writer.count() >= MOST) {
			throw new Refusal(Refusal.Kind.CONFLICT, "payer.tooMany");
		}
		try {
			int id = writer.add(read);
			noted(Action.CREATE);
			return payers.withId(id).orElseThrow();
		} catch (DuplicateKeyException e) {
			throw taken();
		}
	}

	@Override
	public Payer change(String uuid, Payer asked) {
		writer.takeTurn();
		PayerWriter.Held held = writer.hold(uuid).orElseThrow(PayerDesk::unknown);
		if (held.version() != asked.version()) {
			throw new Refusal(Refusal.Kind.STALE, "payer.stale");
		}
		Payer read = with(payers.withId(held.id()).orElseThrow(PayerDesk::unknown), asked);
		PayerRules.refuse(PayerRules.wrongOf(read));
		try {
			writer.change(read);
		} catch (DuplicateKeyException e) {
			throw taken();
		}
		noted(Action.CHANGE);
		return payers.withId(held.id()).orElseThrow();
	}

	/** That payers were changed, by whom and when; it is nobody's data. */
	private void noted(Action action) {
		audit.shown(Category.COVERAGE, action, Collections.singletonList(null));
	}

	private static Refusal taken() {
		return new Refusal(Refusal.Kind.RULE, "payer.wrong", PayerRules.field("code", "codeTaken"));
	}

	private Payer with(Payer was, Payer asked) {
		return new Payer(was.id(), was.uuid(), asked.version(), asked.code(), asked.name(), asked.identifiers(),
				asked.reach(),
				asked.replies(), asked.appeals(), asked.memberIds(), plans(was.plans(), asked.plans()),
				wants(was.wants(), asked.wants()), asked.retired());
	}

	/** A plan that another payer has is none of this one's. */
	private static List<Plan> plans(List<Plan> was, List<Plan> asked) {
		List<Plan> rest = new ArrayList<>(was);
		List<Plan> now = new ArrayList<>();
		for (Plan one : asked) {
			Predicate<Plan> same = one.uuid() == null
					? before -> before.code().equals(one.code())
					: before -> before.uuid().equals(one.uuid());
			Optional<Plan> before = rest.stream().filter(same).findFirst();
			if (before.isEmpty() && one.uuid() != null) {
				throw new Refusal(Refusal.Kind.UNKNOWN, "payer.planUnknown");
			}
			before.ifPresent(rest::remove);
			now.add(new Plan(before.map(Plan::id).orElse(0), one.uuid(), one.code(), one.name(), one.retired()));
		}
		now.addAll(rest);
		return now;
	}

	/** What was wanted for a service that is no longer offered may stay. */
	private List<Want> wants(List<Want> was, List<Want> asked) {
		Map<String, Named> known = services.all().values().stream().filter(ServiceName::offered).map(ServiceName::service)
				.collect(Collectors.toMap(Named::uuid, one -> one));
		was.stream().map(Want::service).filter(one -> one != null).forEach(one -> known.putIfAbsent(one.uuid(), one));
		return asked.stream().map(one -> one.service() == null ? one : new Want(named(known, one), one.words())).toList();
	}

	private static Named named(Map<String, Named> known, Want want) {
		Named service = known.get(want.service().uuid());
		if (service == null) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "service.unknown");
		}
		return service;
	}

	@Override
	public String table() {
		return TableText.write(PayerCells.columns(), payers.all().stream().map(PayerCells::of).toList());
	}

	@Override
	public List<LoadedPayer> load(String table) {
		List<TableText.Line> lines = TableText.read(table, PayerCells.columns());
		writer.takeTurn();
		noted(Action.CHANGE);
		return load(lines, this::store);
	}

	@Override
	public List<LoadedPayer> rehearse(String table) {
		return load(TableText.read(table, PayerCells.columns()), payer -> true);
	}

	private List<LoadedPayer> load(List<TableText.Line> lines, Predicate<Payer> store) {
		return new TableLoad(payers.all(), serviceFinder(), store).load(lines);
	}

	private boolean store(Payer payer) {
		try {
			return payer.id() == 0 ? writer.add(payer) > 0 : writer.change(payer);
		} catch (DuplicateKeyException e) {
			return false;
		}
	}

	/** By the UUID, or by a name that only one service has. */
	private Function<String, Optional<Named>> serviceFinder() {
		Collection<ServiceName> all = services.all().values();
		return text -> only(all, one -> one.service().uuid().equals(text))
				.or(() -> only(all, one -> one.offered() && one.service().name().equalsIgnoreCase(text)));
	}

	private static Optional<Named> only(Collection<ServiceName> all, Predicate<ServiceName> which) {
		List<ServiceName> found = all.stream().filter(which).toList();
		return found.size() == 1 ? Optional.of(found.get(0).service()) : Optional.empty();
	}

	@Override
	public TriedMemberId tryMemberId(MemberIdRule rule, String typed, String known) {
		List<Refusal.Field> wrong = new ArrayList<>(PayerRules.wrongOf(rule));
		if (known.length() > LONGEST_TRIED) {
			wrong.add(PayerRules.field("known", "known"));
		}
		PayerRules.refuse(wrong);
		String key = typed.length() > LONGEST_TRIED ? "" : MemberIds.key(typed);
		return new TriedMemberId(key, MemberIds.problem(rule, typed).orElse(null),
				Slips.between(MemberIds.key(known), key).orElse(null));
	}
}
