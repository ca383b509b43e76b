/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.Duration;
import java.time.Instant;
import org.openmrs.module.frontdesk.schedule.Booking;

/** An appointment of the day as flags and flow see it: without who the person is. */
public record DayRow(Booking booking, BoardState state, Course course, Told coverage) {

	/** Where the Appointments module has no end. */
	private static final Duration USUAL = Duration.ofMinutes(15);

	/** @return how long the appointment is planned to take */
	public Duration planned() {
		return booking.end() == null ? USUAL : Duration.between(booking.start(), booking.end());
	}

	/** @return from when on the person waits: from the appointment's time, or from their arrival where that is later */
	public Instant waitsFrom() {
		Instant arrived = course.arrived();
		return arrived == null || arrived.isBefore(booking.start()) ? booking.start() : arrived;
	}
}
