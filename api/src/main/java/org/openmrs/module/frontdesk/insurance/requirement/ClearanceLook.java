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

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.Clearance;
import org.openmrs.module.frontdesk.insurance.ClearanceAsked;
import org.openmrs.module.frontdesk.insurance.ClearanceState;
import org.openmrs.module.frontdesk.insurance.authorization.Checks;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.insurance.unit.Units;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServicesOffered;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Says how it would be with the authorization of an appointment that is not booked yet: as it will be when it is. */
@Component("frontdesk.clearanceLook")
public class ClearanceLook {

	private static final String PATIENT = "select p.patient_id from patient p join person n on n.person_id = p.patient_id"
			+ " where n.uuid = :uuid and p.voided = false and n.voided = false";

	/** Newer than all there are. */
	private static final int NOT_YET = Integer.MAX_VALUE;

	private final NeedReader needs;

	private final CaseBook book;

	private final CaseChanges changes;

	private final PayerNames payers;

	private final ServicesOffered services;

	private final BookingLookup bookings;

	private final ClinicTime time;

	private final AccessCapture audit;

	public ClearanceLook(NeedReader needs, CaseBook book, CaseChanges changes, PayerNames payers, ServicesOffered services,
			BookingLookup bookings, ClinicTime time, AccessCapture audit) {
		this.needs = needs;
		this.book = book;
		this.changes = changes;
		this.payers = payers;
		this.services = services;
		this.bookings = bookings;
		this.time = time;
		this.audit = audit;
	}

	/** @throws Refusal UNKNOWN; RULE for a start that is too far away */
	Clearance look(ClearanceAsked asked, NamedParameterJdbcTemplate sql) {
		Checks.near(asked.start(), "start");
		AppointmentNow wanted = wanted(asked, sql);
		audit.shown(Category.COVERAGE, Action.VIEW, List.of(wanted.patient()));
		Need need = needs.of(needs.rules(sql), List.of(wanted), sql).get(wanted.id());
		return need == null ? Clearance.NONE : cover(need, wanted, sql);
	}

	private AppointmentNow wanted(ClearanceAsked asked, NamedParameterJdbcTemplate sql) {
		int patient = sql.query(PATIENT, Map.of("uuid", asked.patient()), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown"));
		Bookable service = services.offered(sql).stream().filter(one -> one.service().uuid().equals(asked.service()))
				.findFirst().orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "service.unknown"));
		return new AppointmentNow(id(asked), "", patient, service.service().id(), type(asked, service), null, null,
				asked.start(), BookingStatus.Scheduled, Set.of());
	}

	private int id(ClearanceAsked asked) {
		return asked.moved() == null ? NOT_YET : bookings.withUuid(asked.moved()).map(Booking::id).orElse(NOT_YET);
	}

	private static Integer type(ClearanceAsked asked, Bookable service) {
		return asked.serviceType() == null
				? null
				: (Integer) service.types().stream().map(Bookable.Type::type)
						.filter(type -> type.uuid().equals(asked.serviceType())).findFirst()
						.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "serviceType.unknown")).id();
	}

	private Clearance cover(Need need, AppointmentNow wanted, NamedParameterJdbcTemplate sql) {
		LocalDate day = time.dayOf(wanted.start());
		Collection<HeldCase> open = book.look(book.open(List.of(wanted.patient()), sql), sql).values();
		List<HeldCase> valid = open.stream().filter(one -> CaseState.VALID.contains(one.now().state()))
				.filter(one -> one.isAbout(wanted) && one.asks(need.payment()))
				.sorted(Comparator.comparing(one -> !Units.isValidOn(one.now(), day)))
				.toList();
		Named payer = payers.all(sql).payers().get(need.payment().payer());
		return valid.stream().filter(one -> one.canServe(wanted, day, need)).findFirst()
				.map(one -> of(ClearanceState.COVERED, need, payer, one, null))
				.orElseGet(() -> open.stream().anyMatch(one -> isAsked(one) && one.canServe(wanted, day, need))
						? new Clearance(ClearanceState.ASKED, need.rule().words(), payer, null, null, null, null,
								changes.due(need.rule(), wanted.start()))
						: uncovered(need, payer, valid, wanted));
	}

	private static boolean isAsked(HeldCase one) {
		return one.now().state() != CaseState.NEEDED;
	}

	private Clearance uncovered(Need need, Named payer, List<HeldCase> valid, AppointmentNow wanted) {
		LocalDate day = time.dayOf(wanted.start());
		HeldCase nearest = valid.stream().findFirst().orElse(null);
		ClearanceState state = nearest == null
				? ClearanceState.NEEDED
				: Units.isValidOn(nearest.now(), day) ? ClearanceState.PAST_UNITS : ClearanceState.PAST_PERIOD;
		return of(state, need, payer, nearest, wanted);
	}

	/** @param wanted null where there is nothing to be done until then */
	private Clearance of(ClearanceState state, Need need, Named payer, HeldCase one, AppointmentNow wanted) {
		StoredCase now = one == null ? null : one.now();
		return new Clearance(state, need.rule().words(), payer, now == null ? null : now.number(),
				now == null ? null : free(one), now == null ? null : now.approvedFrom(),
				now == null ? null : now.approvedUntil(), wanted == null ? null : changes.due(need.rule(), wanted.start()));
	}

	private static Integer free(HeldCase one) {
		Integer left = Units.left(one.now());
		return left == null ? null : (Integer) (int) Math.max(0, left - one.undrawn());
	}
}
