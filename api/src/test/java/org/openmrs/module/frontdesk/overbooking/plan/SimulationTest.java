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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.Plan;

/** What is expected, beside a million sessions. */
class SimulationTest {

	private static final int SESSIONS = 1_000_000;

	private static final int SLOTS = 10;

	private final Random dice = new Random(20261125);

	/** Values, added up. */
	private static final class Tally {

		/** In standard errors; a mean is farther off once in 16,000 times. */
		private static final double FAR = 4;

		private double sum;

		private double squares;

		void add(double value) {
			sum += value;
			squares += value * value;
		}

		void assertMean(double expected) {
			double mean = sum / SESSIONS;
			double error = Math.sqrt((squares / SESSIONS - mean * mean) / SESSIONS);
			assertEquals(expected, mean, FAR * error);
		}
	}

	@Test
	void givenAMillionSessions_thenTheirMeansAreWhatIsExpected() {
		double[] shows = dice.doubles(14, 0.4, 1).toArray();
		Plan plan = Asked.of(SLOTS, shows, 0.1, 1.5).best();
		int[] schedule = Asked.numbers(plan);
		Tally served = new Tally();
		Tally waited = new Tally();
		Tally overtime = new Tally();
		Tally idle = new Tally();

		for (int i = 0; i < SESSIONS; i++) {
			boolean[] came = came(shows);
			int late = Patterns.overtime(schedule, came);
			served.add(Patterns.served(came));
			waited.add(Patterns.waited(schedule, came));
			overtime.add(late);
			idle.add(SLOTS + late - Patterns.served(came));
		}

		served.assertMean(plan.served());
		waited.assertMean(plan.waited());
		overtime.assertMean(plan.overtime());
		idle.assertMean(plan.idle());
	}

	private boolean[] came(double[] shows) {
		boolean[] came = new boolean[shows.length];
		for (int person = 0; person < shows.length; person++) {
			came[person] = dice.nextDouble() < shows[person];
		}
		return came;
	}
}
