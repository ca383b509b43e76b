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
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.insurance.unit.DrawTable.Draw;
import org.openmrs.module.frontdesk.insurance.unit.Units;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;

/** A case with the appointments that it is for, and which of them have drawn on it; held by the transaction, or only looked at. */
final class HeldCase {

	private static final Set<CaseState> WITH_US_OR_PAYER = EnumSet.of(CaseState.DRAFT, CaseState.SUBMITTED, CaseState.PENDED,
			CaseState.INFORMATION, CaseState.APPEAL, CaseState.PEER);

	/** Somebody may have asked for it there, or found that it was needed, but what is authorized is elsewhere. */
	private static final Set<CaseState> YIELDING = EnumSet.of(CaseState.NEEDED, CaseState.DENIED, CaseState.CLOSED,
			CaseState.WITHDRAWN);

	private StoredCase now;

	private final Set<Integer> appointments;

	/** By the appointment. */
	private final Map<Integer, Draw> draws = new TreeMap<>();

	private boolean changed;

	HeldCase(StoredCase now, Set<Integer> appointments) {
		this.now = now;
		this.appointments = new TreeSet<>(appointments);
	}

	StoredCase now() {
		return now;
	}

	void is(StoredCase then) {
		now = then;
		changed = true;
	}

	/** @return whether the transaction has changed it, or what it is for */
	boolean isChanged() {
		return changed;
	}

	Set<Integer> appointments() {
		return Collections.unmodifiableSet(appointments);
	}

	void attach(int appointment) {
		appointments.add(appointment);
		changed = true;
	}

	void detach(int appointment) {
		appointments.remove(appointment);
		changed = true;
	}

	void drawn(Draw draw) {
		draws.put(draw.appointment(), draw);
	}

	Optional<Draw> takeDraw(int appointment) {
		return Optional.ofNullable(draws.remove(appointment));
	}

	boolean hasDrawn(int appointment) {
		return draws.containsKey(appointment);
	}

	/** @return whether it is the case of an appointment that it is for already */
	boolean serves(AppointmentNow appointment, LocalDate day, Optional<Need> need) {
		if (now.state() == CaseState.NEEDED && now.rule() != null) {
			return need.filter(this::asksFor).isPresent();
		}
		if (!isAbout(appointment) || asksNobodyOf(need) && !hasDrawn(appointment.id())) {
			return false;
		}
		return switch (now.state()) {
			case APPROVED, PARTLY, MODIFIED -> Units.isValidOn(now, day) && (hasDrawn(appointment.id())
					|| hasUnitFor(appointment.id()));
			case USED, EXPIRED, CLOSED -> hasDrawn(appointment.id());
			default -> true;
		};
	}

	/** What one payer has, or has authorized, is for nothing where others pay. */
	private boolean asksNobodyOf(Optional<Need> need) {
		return now.payer() != null && need.filter(what -> what.paying().stream().noneMatch(this::asks)).isPresent();
	}

	boolean asks(Payment payment) {
		return payment.payer() == null
				? now.payer() == null && Objects.equals(now.coverage(), payment.coverage())
				: payment.payer().equals(now.payer());
	}

	/** @return whether an appointment of its own leaves it for one that is authorized: not where it can be done without */
	boolean yields(int appointment) {
		return YIELDING.contains(now.state()) && !hasDrawn(appointment);
	}

	/** @return whether it can draw on it */
	boolean hasUnitOn(LocalDate day) {
		return Units.isValidOn(now, day) && !now.isUsedUp();
	}

	/** @return whether an appointment that it is not for yet can be one of its own, before a case is opened for it */
	boolean canServe(AppointmentNow appointment, LocalDate day, Need need) {
		if (now.state() == CaseState.NEEDED) {
			return now.rule() != null && asksFor(need) && hasRoom();
		}
		boolean same = isAbout(appointment) && asks(need.payment());
		return same && (CaseState.VALID.contains(now.state())
				? Units.isValidOn(now, day) && isFree(now.approvedUnits(), now.usedUnits(), appointment.id())
				: isInHandFor(day) && hasRoom() && isFree(now.askedUnits() == null ? (Integer) 1 : now.askedUnits(), 0,
						appointment.id()));
	}

	/** What is asked for at once has an end; what is authorized is for as many as it has units. */
	private boolean hasRoom() {
		return appointments.size() < AuthorizationService.MOST_APPOINTMENTS;
	}

	private boolean isInHandFor(LocalDate day) {
		return WITH_US_OR_PAYER.contains(now.state()) && (now.askedFrom() == null || !day.isBefore(now.askedFrom()))
				&& (now.askedUntil() == null || !day.isAfter(now.askedUntil()));
	}

	private boolean asksFor(Need need) {
		return now.rule().equals(need.rule().id()) && Objects.equals(now.coverage(), need.payment().coverage())
				&& asks(need.payment());
	}

	boolean isAbout(AppointmentNow appointment) {
		return now.patient() == appointment.patient()
				&& (now.service() == null || now.service() == appointment.service())
				&& (now.serviceType() == null || now.serviceType().equals(appointment.serviceType()));
	}

	/** Whoever came to it first has the unit. */
	private boolean hasUnitFor(int appointment) {
		Integer left = Units.left(now);
		long before = appointments.stream().filter(other -> other < appointment && !hasDrawn(other)).count();
		return left == null || before < left;
	}

	private boolean isFree(Integer units, int used, int appointment) {
		long others = appointments.stream().filter(other -> other != appointment && !hasDrawn(other)).count();
		return units == null || units - used - others > 0;
	}

	/** @return how many of its appointments have not drawn on it yet */
	long undrawn() {
		return appointments.stream().filter(one -> !hasDrawn(one)).count();
	}
}
