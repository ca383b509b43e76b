/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.openings;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;

/** How many are there at the same moment. */
class Crowd {

	/** From each moment on until the next. */
	private final NavigableMap<Instant, Integer> there = new TreeMap<>();

	Crowd(Collection<Taken> all) {
		NavigableMap<Instant, Integer> steps = new TreeMap<>();
		all.stream().filter(one -> one.start().isBefore(one.end())).forEach(one -> {
			steps.merge(one.start(), 1, Integer::sum);
			steps.merge(one.end(), -1, Integer::sum);
		});
		int now = 0;
		for (Map.Entry<Instant, Integer> step : steps.entrySet()) {
			now += step.getValue();
			there.put(step.getKey(), now);
		}
	}

	/** @return the most that are there at a moment of the time */
	int most(Instant from, Instant until) {
		var before = there.floorEntry(from);
		int most = before == null ? 0 : before.getValue();
		for (int count : there.subMap(from, false, until, false).values()) {
			most = Math.max(most, count);
		}
		return most;
	}
}
