/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.capacity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openmrs.module.frontdesk.schedule.HourLoad;
import org.openmrs.module.frontdesk.schedule.ServiceSession;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;

/** Adds up what the sessions of a day have in one of its hours. */
final class HourCount {

	private final Instant from;

	private final Instant until;

	private Integer places;

	private int booked;

	private int overOfSessions;

	private int unlimited;

	private boolean offered;

	HourCount(Instant from) {
		this.from = from;
		until = from.plus(Duration.ofHours(1));
	}

	/** @return whether anything is offered at certain times or booked then */
	boolean isUsed() {
		return offered || unlimited > 0;
	}

	void add(LoadReader.Filled filled) {
		ServiceSession session = filled.session();
		int begin = (int) filled.booked().filter(this::begins).count();
		boolean goesOn = session.from().isBefore(until) && session.until().isAfter(from);
		offered |= goesOn && filled.service().bounded();
		if (!filled.hasPlacesByTheHour()) {
			unlimited += begin;
		} else if (goesOn) {
			int here = before(session, until) - before(session, from);
			places = here + (places == null ? 0 : places);
			booked += begin;
			overOfSessions += filled.isOver() ? Math.max(0, begin - here) : 0;
		}
	}

	private boolean begins(Taken place) {
		return !place.start().isBefore(from) && place.start().isBefore(until);
	}

	/** @return how many places of the session have begun before that moment */
	private static int before(ServiceSession session, Instant moment) {
		long all = Duration.between(session.from(), session.until()).toSeconds();
		long passed = Math.min(all, Math.max(0, Duration.between(session.from(), moment).toSeconds()));
		return (int) ((passed * session.places() + all - 1) / all);
	}

	HourLoad load() {
		return new HourLoad(from, places, booked, Math.max(overOfSessions, booked - (places == null ? 0 : places)),
				unlimited);
	}

	/** @return without those at both ends in which there is nothing */
	static List<HourLoad> used(List<HourCount> hours) {
		int first = 0;
		int end = hours.size();
		while (first < end && !hours.get(first).isUsed()) {
			first++;
		}
		while (end > first && !hours.get(end - 1).isUsed()) {
			end--;
		}
		return hours.subList(first, end).stream().map(HourCount::load).toList();
	}
}
