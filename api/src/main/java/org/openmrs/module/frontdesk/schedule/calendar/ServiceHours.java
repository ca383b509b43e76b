/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.openmrs.module.frontdesk.schedule.GuardMode;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServiceSession;

/**
 * A service with what it offers, and with the clinic's rule for it.
 *
 * @param location null where it is bound to none
 * @param usual how long an appointment of it takes, or null where that is not said
 * @param hours at least one; where the service says nothing of its times, one of the whole day
 * @param bounded whether it says anything of its times
 * @param atOnce how many people can be seen at once, or null where nobody has said
 * @param ceiling how many more than there are places overbooking may add, or null for any number
 * @param step from each session's beginning, after how long a place can begin
 */
public record ServiceHours(Named service, Integer location, Duration usual, List<Hours> hours, boolean bounded,
		GuardMode mode, Integer atOnce, Integer ceiling, Duration step, ZoneId zone) {

	private static final Comparator<ServiceSession> IN_ORDER = Comparator.comparing(ServiceSession::from)
			.thenComparing(ServiceSession::hours);

	/** @return those that begin on the day, in the order of their beginning */
	List<ServiceSession> sessionsOn(LocalDate day) {
		return hours.stream().filter(one -> one.isOn(day)).map(one -> one.on(service.id(), day, zone))
				.filter(session -> session.until().isAfter(session.from())).sorted(IN_ORDER).toList();
	}

	/** @return what it offers, to be asked many times */
	public Sessions sessions() {
		return new Sessions(this);
	}
}
