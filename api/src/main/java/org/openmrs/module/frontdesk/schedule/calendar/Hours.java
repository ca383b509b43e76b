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

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.openmrs.module.frontdesk.schedule.ServiceSession;

/**
 * When a service is offered in the week, as the Appointments module has it.
 *
 * @param id the host's id of the weekly availability, or 0 for the service's own times
 * @param day null for every day
 * @param until not after from where it is on the next day
 * @param places how many people at most, or null for any number
 */
public record Hours(int id, DayOfWeek day, LocalTime from, LocalTime until, Integer places) {

	boolean isOn(LocalDate date) {
		return day == null || day == date.getDayOfWeek();
	}

	/** A session that clocks leap over has no length: it ends where it begins, or before. */
	ServiceSession on(int service, LocalDate date, ZoneId zone) {
		LocalDate ends = until.isAfter(from) ? date : date.plusDays(1);
		return new ServiceSession(service, id, date, date.atTime(from).atZone(zone).toInstant(),
				ends.atTime(until).atZone(zone).toInstant(), places);
	}
}
