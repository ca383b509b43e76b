/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.day;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.person.People;
import org.openmrs.module.frontdesk.schedule.Booking;

/**
 * What was read of a day besides the bookings themselves; perhaps for a part of them only. Never changed: others may read
 * it at the same moment.
 *
 * @param mark how far the feed was
 * @param since when the oldest of it was read
 * @param bookings those of which it is known, as they were then, by the host's id
 * @param steps by the booking's id
 */
record KnownDay(ChangeFeed.Mark mark, Instant since, Map<Integer, Booking> bookings, Map<Integer, Steps> steps,
		People people) {

	static KnownDay nothing(Instant since) {
		return new KnownDay(null, since, Map.of(), Map.of(), People.NONE);
	}

	DayRow row(Booking booking) {
		return steps.get(booking.id()).row(booking);
	}

	/** @return of which bookings it is to be read anew */
	List<Booking> unknown(Collection<Booking> all, Set<String> changed) {
		return all.stream()
				.filter(booking -> changed.contains(booking.uuid()) || !isAsBefore(booking, bookings.get(booking.id())))
				.toList();
	}

	/** By what somebody may have changed past the feed and its course hangs on; for all of the day and each poll, so by hand. */
	private static boolean isAsBefore(Booking now, Booking before) {
		return before != null && now.uuid().equals(before.uuid()) && now.patientId() == before.patientId()
				&& now.status() == before.status() && now.start().equals(before.start());
	}

	/**
	 * @param changed the UUIDs of what changed until the new mark, elsewhere too
	 * @param read the bookings of which it was read anew
	 */
	KnownDay with(ChangeFeed.Mark now, Set<String> changed, Collection<Booking> read, Map<Integer, Steps> itsSteps,
			People itsPeople) {
		Map<Integer, Booking> itsBookings = new HashMap<>(bookings);
		itsBookings.values().removeIf(booking -> changed.contains(booking.uuid()));
		read.forEach(booking -> itsBookings.put(booking.id(), booking));
		Map<Integer, Steps> allSteps = new HashMap<>(steps);
		allSteps.putAll(itsSteps);
		return new KnownDay(now, since, itsBookings, allSteps,
				people.with(read.stream().map(Booking::patientId).toList(), itsPeople));
	}
}
