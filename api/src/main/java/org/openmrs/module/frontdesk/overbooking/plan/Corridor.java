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

import java.util.Arrays;

/**
 * How many are booked at least and at most into the first slots of a schedule, for each number of them.
 *
 * @param least for no slot, for the first one, for the first two and so on
 */
record Corridor(int[] least, int[] most) {

	/** @return that of the schedules that have each person as early as this one or earlier, by so many people at most */
	static Corridor above(int[] schedule, Session session, int reach) {
		int[] least = booked(schedule);
		int[] most = new int[least.length];
		Arrays.setAll(most, slots -> slots == 0 ? 0 : Math.min(least[slots] + reach, session.shows().length));
		return new Corridor(least, most);
	}

	/** @return that of the schedules that have each person as late as this one or later, by so many people at most */
	static Corridor below(int[] schedule, Session session, int reach) {
		int[] most = booked(schedule);
		int[] least = new int[most.length];
		Arrays.setAll(least, slots -> session.all() && slots == session.slots()
				? most[slots]
				: Math.max(most[slots] - reach, 0));
		return new Corridor(least, most);
	}

	private static int[] booked(int[] schedule) {
		int[] booked = new int[schedule.length + 1];
		for (int slot = 0; slot < schedule.length; slot++) {
			booked[slot + 1] = booked[slot] + schedule[slot];
		}
		return booked;
	}
}
