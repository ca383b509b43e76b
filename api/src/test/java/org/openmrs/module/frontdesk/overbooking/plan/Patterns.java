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
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A session lived through person by person, for each pattern of who comes. */
final class Patterns {

	private Patterns() {
	}

	/** @return the mean over all patterns */
	static double mean(double[] shows, ToDoubleFunction<boolean[]> value) {
		double mean = 0;
		boolean[] came = new boolean[shows.length];
		for (int pattern = 0; pattern < 1 << shows.length; pattern++) {
			double chance = 1;
			for (int person = 0; person < shows.length; person++) {
				came[person] = (pattern >> person & 1) == 1;
				chance *= came[person] ? shows[person] : 1 - shows[person];
			}
			mean += chance * value.applyAsDouble(came);
		}
		return mean;
	}

	static int served(boolean[] came) {
		int served = 0;
		for (boolean one : came) {
			served += one ? 1 : 0;
		}
		return served;
	}

	/** @return slots that all wait together */
	static int waited(int[] schedule, boolean[] came) {
		return Arrays.stream(waits(schedule, came)).sum();
	}

	/** @return slots after the end until the last one is out */
	static int overtime(int[] schedule, boolean[] came) {
		int[] waits = waits(schedule, came);
		int over = 0;
		for (int person = 0; person < came.length; person++) {
			over = came[person] ? Math.max(over, slot(schedule, person) + waits[person] + 1 - schedule.length) : over;
		}
		return over;
	}

	/** @return slots that each of them waits; none for who does not come */
	static int[] waits(int[] schedule, boolean[] came) {
		int[] waits = new int[came.length];
		int free = 0;
		for (int person = 0; person < came.length; person++) {
			if (came[person]) {
				int seen = Math.max(free, slot(schedule, person));
				waits[person] = seen - slot(schedule, person);
				free = seen + 1;
			}
		}
		return waits;
	}

	private static int slot(int[] schedule, int person) {
		int slot = 0;
		for (int before = schedule[0]; before <= person; before += schedule[slot]) {
			slot++;
		}
		return slot;
	}

	static int[] randomSchedule(Random dice, int slots, int people) {
		int[] schedule = new int[slots];
		for (int person = 0; person < people; person++) {
			schedule[dice.nextInt(slots)]++;
		}
		return schedule;
	}
}
