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

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.authorization.CaseOpening;
import org.openmrs.module.frontdesk.insurance.authorization.CaseTable;
import org.openmrs.module.frontdesk.insurance.authorization.Cases;
import org.openmrs.module.frontdesk.insurance.authorization.ItemTable;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.insurance.clock.Clocks;
import org.openmrs.module.frontdesk.insurance.unit.Units;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What happens to cases by themselves as appointments come and go. */
@Component("frontdesk.caseChanges")
public class CaseChanges {

	/** While the payer has not answered, it matters when the answer is needed. */
	private static final Set<CaseState> ASKING = EnumSet.of(CaseState.NEEDED, CaseState.DRAFT, CaseState.SUBMITTED,
			CaseState.PENDED, CaseState.INFORMATION, CaseState.APPEAL, CaseState.PEER);

	private static final String ASKED = "update frontdesk_authorization set asked_units = :units, asked_from = :from,"
			+ " asked_until = :until, due_at = :due where case_id = :case";

	/** By its key, so that no other case's clock is held. */
	private static final String CLOCK = "update frontdesk_authorization_clock set due_at = :due"
			+ " where running_key = concat(:case, ' needed')";

	private final CaseTable table;

	private final Cases cases;

	private final Units units;

	private final Clocks clocks;

	private final ItemTable items;

	private final RuleItems procedures;

	private final AccessCapture audit;

	private final ClinicTime time;

	public CaseChanges(CaseTable table, Cases cases, Units units, Clocks clocks, ItemTable items, RuleItems procedures,
			AccessCapture audit, ClinicTime time) {
		this.table = table;
		this.cases = cases;
		this.units = units;
		this.clocks = clocks;
		this.items = items;
		this.procedures = procedures;
		this.audit = audit;
		this.time = time;
	}

	/** Opens a case that is needed for an appointment. */
	HeldCase open(Need need, AppointmentNow appointment) {
		StoredRule rule = need.rule();
		LocalDate day = time.dayOf(appointment.start());
		CaseOpening opening = new CaseOpening(appointment.patient(), need.payment().coverage(), CaseState.NEEDED,
				CaseUrgency.STANDARD, appointment.service(), rule.serviceType(), appointment.provider(), 1, day, day,
				rule.words(), due(rule, appointment.start()), rule.id(), null, List.of(appointment.id()));
		HeldCase opened = new HeldCase(cases.open(opening), Set.of());
		items.add(opened.now().id(), procedures.of(rule, appointment.reasons()));
		opened.attach(appointment.id());
		audit.shown(Category.COVERAGE, Action.CREATE, List.of(appointment.patient()));
		return opened;
	}

	/** The case is for one more appointment. */
	void attach(HeldCase held, AppointmentNow appointment) {
		table.attach(held.now().id(), appointment.id(), time.now());
		held.attach(appointment.id());
		audit.shown(Category.COVERAGE, Action.CHANGE, List.of(appointment.patient()));
	}

	/**
	 * When the answer is needed, and while nobody has begun what is asked for, follows the appointments.
	 *
	 * @param its all that it is for, the earliest first
	 */
	void askAnew(HeldCase held, List<StoredRule> rules, List<AppointmentNow> its, NamedParameterJdbcTemplate sql) {
		StoredCase now = held.now();
		Optional<StoredRule> rule = rules.stream().filter(one -> Objects.equals(one.id(), now.rule())).findFirst();
		if (its.isEmpty() || !ASKING.contains(now.state()) || now.rule() != null && rule.isEmpty()) {
			return;
		}
		Instant first = its.get(0).start();
		Instant due = rule.map(one -> due(one, first)).orElse(first);
		boolean isOurs = now.state() == CaseState.NEEDED;
		Map<String, Object> values = new HashMap<>();
		values.put("case", now.id());
		values.put("units", isOurs ? (Integer) its.size() : now.askedUnits());
		values.put("from", text(isOurs ? time.dayOf(first) : now.askedFrom()));
		values.put("until", text(isOurs ? time.dayOf(its.get(its.size() - 1).start()) : now.askedUntil()));
		values.put("due", due.toEpochMilli());
		if (!due.equals(now.dueAt()) || !Objects.equals(values.get("units"), now.askedUnits())
				|| !Objects.equals(values.get("from"), text(now.askedFrom()))
				|| !Objects.equals(values.get("until"), text(now.askedUntil()))) {
			sql.update(ASKED, values);
			sql.update(CLOCK, values);
			held.is(table.withId(now.id()));
		}
	}

	private static String text(LocalDate day) {
		return day == null ? null : day.toString();
	}

	/** The case is for that appointment no more: what it has drawn comes back, and nobody needs what nothing is booked for. */
	void detach(HeldCase held, int appointment, NamedParameterJdbcTemplate sql) {
		giveBack(held, appointment, sql);
		table.detach(held.now().id(), appointment);
		held.detach(appointment);
		StoredCase now = held.now();
		if (now.state() == CaseState.NEEDED && held.appointments().isEmpty()) {
			held.is(cases.byItself(now, CaseAction.LAPSE));
		}
		audit.shown(Category.COVERAGE, Action.CHANGE, List.of(now.patient()));
	}

	/**
	 * The appointment is kept, or is not: it has drawn its unit then, or has not.
	 *
	 * @param having its cases, the oldest first: it draws on the first that has a unit for it, and on no other
	 */
	void settle(List<HeldCase> having, AppointmentNow appointment, NamedParameterJdbcTemplate sql) {
		if (!appointment.isKept()) {
			having.forEach(one -> giveBack(one, appointment.id(), sql));
		} else if (having.stream().noneMatch(one -> one.hasDrawn(appointment.id()))) {
			LocalDate day = time.dayOf(appointment.start());
			having.stream().filter(one -> one.hasUnitOn(day)).findFirst()
					.ifPresent(one -> draw(one, appointment.id(), sql));
		}
	}

	private void draw(HeldCase held, int appointment, NamedParameterJdbcTemplate sql) {
		units.draw(held.now(), appointment, sql).ifPresent(draw -> {
			held.drawn(draw);
			held.is(units.after(draw));
			audit.shown(Category.COVERAGE, Action.CHANGE, List.of(held.now().patient()));
		});
	}

	private void giveBack(HeldCase held, int appointment, NamedParameterJdbcTemplate sql) {
		held.takeDraw(appointment).ifPresent(draw -> {
			held.is(units.giveBack(held.now(), draw, sql));
			audit.shown(Category.COVERAGE, Action.CHANGE, List.of(held.now().patient()));
		});
	}

	/** What the cases wait for is found, and open pages are told: once for each that was changed. */
	void finish(Collection<HeldCase> held) {
		held.stream().filter(HeldCase::isChanged).forEach(one -> cases.finish(one.now().id()));
	}

	/** @return when the answer is needed */
	Instant due(StoredRule rule, Instant start) {
		return clocks.needed(start, rule.leadDays());
	}
}
