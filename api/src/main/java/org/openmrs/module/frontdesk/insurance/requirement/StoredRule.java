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
import java.util.Objects;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;

/**
 * A row of <code>frontdesk_authorization_rule</code>: see there. Null stands for all.
 *
 */
record StoredRule(int id, String uuid, int version, Integer payer, Integer plan, Integer service, Integer serviceType,
		Integer concept, String system, String code, int fromSession, Integer periodDays, int leadDays, LocalDate from,
		LocalDate until, String words) {

	/** @return whether it asks something of who is paid for so */
	boolean isFor(Payment payment) {
		return isAllOr(payer, payment.payer()) && isAllOr(plan, payment.plan());
	}

	/** @return whether that is what it is about, whoever pays and whichever session it is */
	boolean isAbout(AppointmentNow appointment, Codes codes) {
		return isAllOr(service, appointment.service()) && isAllOr(serviceType, appointment.serviceType())
				&& (!hasProcedure() || codes.has(this, appointment.reasons()));
	}

	boolean holdsOn(LocalDate day) {
		return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
	}

	/** @return whether it is not asked for from the first one on */
	boolean countsSessions() {
		return fromSession > 1;
	}

	boolean hasProcedure() {
		return concept != null || code != null;
	}

	/** @return in how many ways it is narrower than a rule for all: the narrowest is the one that counts */
	long narrowness() {
		return Stream.of(payer, plan, service, serviceType, concept == null ? code : concept).filter(Objects::nonNull)
				.count();
	}

	private static boolean isAllOr(Integer wanted, Integer is) {
		return wanted == null || wanted.equals(is);
	}
}
