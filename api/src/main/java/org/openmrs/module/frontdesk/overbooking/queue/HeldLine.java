/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;

/**
 * A line of today that the transaction holds.
 *
 * @param entry the newest one that is kept of it, or null
 * @param booking null where it has no appointment
 */
record HeldLine(String line, StoredEntry entry, Booking booking) {

	int version() {
		return entry == null ? 0 : entry.version();
	}

	boolean hasEnded() {
		return entry != null && entry.ended() != null;
	}

	/** @return whether the person of an appointment is in the clinic and not done; without one, the entry says all */
	boolean isHere() {
		return booking == null || booking.status() == BookingStatus.Arrived || booking.status() == BookingStatus.CheckedIn;
	}

	HeldLine withoutEntry() {
		return new HeldLine(line, null, booking);
	}
}
