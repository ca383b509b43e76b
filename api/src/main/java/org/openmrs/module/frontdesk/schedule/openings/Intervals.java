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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** When somebody is busy. */
class Intervals {

	private record Interval(Instant from, Instant until) {
	}

	private final List<Interval> added = new ArrayList<>();

	private NavigableMap<Instant, Instant> merged;

	void add(Instant from, Instant until) {
		added.add(new Interval(from, until));
		merged = null;
	}

	int size() {
		return added.size();
	}

	/** @return whether nothing meets the time */
	boolean isFree(Instant from, Instant until) {
		var before = merged().lowerEntry(until);
		return before == null || !before.getValue().isAfter(from);
	}

	private NavigableMap<Instant, Instant> merged() {
		if (merged == null) {
			merged = new TreeMap<>();
			added.stream().filter(one -> one.from().isBefore(one.until())).sorted(Comparator.comparing(Interval::from))
					.forEach(this::merge);
		}
		return merged;
	}

	private void merge(Interval one) {
		var last = merged.lastEntry();
		if (last == null || last.getValue().isBefore(one.from())) {
			merged.put(one.from(), one.until());
		} else if (last.getValue().isBefore(one.until())) {
			merged.put(last.getKey(), one.until());
		}
	}
}
