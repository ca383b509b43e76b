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
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.insurance.unit.DrawTable.Draw;
import org.openmrs.module.frontdesk.insurance.unit.Units;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;

/** A case with the appointments that it is for, and which of them have drawn on it; held by the transaction, or only looked at. */
final class HeldCase {

	private static final Set<CaseState> WITH_US_OR_PAYER = EnumSet.of(CaseState.DRAFT, CaseState.SUBMITTED, CaseState.PENDED,
			CaseState.INFORMATION, CaseState.APPEAL, CaseState.PEER);

	private StoredCase now;

	private final Set<Integer> appointments;

	/** By the appointment. */
	private final Map<Integer, Draw> draws = new TreeMap<>();

	HeldCase(StoredCase now, Set<Integer> appointments) {
		this.now = now;
		this.appointments = new TreeSet<>(appointments);
	}

	StoredCase now() {
		return now;
	}

	void is(StoredCase changed) {
		now = changed;
	}

	Set<Integer> appointments() {
		return appointments;
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
	boolean serves(AppointmentNow appointment, LocalDate day, Optional<Need> need, Set<Integer> rulesInUse) {
		if (now.state() == CaseState.NEEDED && now.rule() != null && rulesInUse.contains(now.rule())) {
			return need.filter(this::asksFor).isPresent();
		}
		if (!isAbout(appointment)) {
			return false;
		}
		return switch (now.state()) {
			case APPROVED, PARTLY, MODIFIED -> Units.isValidOn(now, day) && (hasDrawn(appointment.id())
					|| hasUnitFor(appointment.id()));
			case USED, EXPIRED -> hasDrawn(appointment.id());
			default -> true;
		};
	}

	/** @return whether an appointment that it is not for yet can be one of its own, before a case is opened for it */
	boolean canServe(AppointmentNow appointment, LocalDate day, Need need) {
		if (now.state() == CaseState.NEEDED) {
			return now.rule() != null && asksFor(need);
		}
		boolean same = isAbout(appointment) && Objects.equals(now.coverage(), need.payment().coverage());
		return same && (CaseState.VALID.contains(now.state())
				? Units.isValidOn(now, day) && isFree(now.approvedUnits(), now.usedUnits(), appointment.id())
				: isInHandFor(day) && isFree(now.askedUnits() == null ? (Integer) 1 : now.askedUnits(), 0,
						appointment.id()));
	}

	private boolean isInHandFor(LocalDate day) {
		return WITH_US_OR_PAYER.contains(now.state()) && (now.askedFrom() == null || !day.isBefore(now.askedFrom()))
				&& (now.askedUntil() == null || !day.isAfter(now.askedUntil()));
	}

	private boolean asksFor(Need need) {
		return now.rule().equals(need.rule().id()) && Objects.equals(now.coverage(), need.payment().coverage());
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
