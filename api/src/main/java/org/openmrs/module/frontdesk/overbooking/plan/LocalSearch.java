/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.plan;

/**
 * Changes a schedule step by step for as long as that makes it better: one person goes to another slot, two slots exchange their
 * numbers and, where that is free, one person is added or left out.
 */
final class LocalSearch {

	private final Session session;

	/** The slots, and where that is free, one more for those who are not booked. */
	private final int places;

	LocalSearch(Session session) {
		this.session = session;
		places = session.all() ? session.slots() : session.slots() + 1;
	}

	/** @return one that no step makes better */
	Rated from(Rated start) {
		Rated best = start;
		for (Rated better = pass(best); better != best; better = pass(best)) {
			best = better;
		}
		return best;
	}

	private Rated pass(Rated start) {
		Rated best = start;
		for (int one = 0; one < places; one++) {
			for (int other = 0; other < places; other++) {
				best = better(best, moved(best.schedule(), one, other));
				best = better(best, exchanged(best.schedule(), one, other));
			}
		}
		return best;
	}

	private Rated better(Rated best, int[] changed) {
		if (changed == null) {
			return best;
		}
		Rated rated = session.rated(changed);
		return rated.isBetterThan(best) ? rated : best;
	}

	private int[] moved(int[] schedule, int from, int to) {
		boolean canLeave = from == session.slots() ? free(schedule) > 0 : schedule[from] > 0;
		if (from == to || !canLeave) {
			return null;
		}
		int[] moved = schedule.clone();
		add(moved, from, -1);
		add(moved, to, 1);
		return moved;
	}

	private int free(int[] schedule) {
		int free = session.shows().length;
		for (int booked : schedule) {
			free -= booked;
		}
		return free;
	}

	private void add(int[] schedule, int place, int people) {
		if (place < session.slots()) {
			schedule[place] += people;
		}
	}

	private int[] exchanged(int[] schedule, int one, int other) {
		if (one >= other || other == session.slots() || schedule[one] == schedule[other]) {
			return null;
		}
		int[] exchanged = schedule.clone();
		exchanged[one] = schedule[other];
		exchanged[other] = schedule[one];
		return exchanged;
	}
}
