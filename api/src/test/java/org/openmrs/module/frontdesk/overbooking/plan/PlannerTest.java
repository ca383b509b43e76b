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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.overbooking.Optimality;

/** What is said to be proven, where there are too many schedules to go through them all. */
class PlannerTest {

	private static final int PEOPLE = 30;

	private final Random dice = new Random(20261126);

	@Test
	void givenThatAllComeEquallyLikely_whenLookingFartherThanOnePerson_thenNothingIsBetter() {
		for (int i = 0; i < 15; i++) {
			double[] shows = new double[PEOPLE];
			Arrays.fill(shows, 0.3 + 0.7 * dice.nextDouble());
			Session session = new Session(6 + dice.nextInt(5), shows, dice.nextBoolean(), 0.05 + 0.5 * dice.nextDouble(),
					1 + 2 * dice.nextDouble());

			assertNothingIsBetter(session);
		}
	}

	@Test
	void givenAnyPeople_whenLookingEarlierForSomeAndLaterForOthers_thenNothingIsBetter() {
		for (int i = 0; i < 15; i++) {
			double[] shows = dice.doubles(8 + dice.nextInt(8), dice.nextDouble() / 2, 1).toArray();
			Session session = new Session(6 + dice.nextInt(3), shows, true, 0.05 + 0.5 * dice.nextDouble(),
					3 * dice.nextDouble());

			assertNothingIsBetter(session);
		}
	}

	/** Among all schedules, that is, whether or not they have everybody earlier or everybody later. */
	private static void assertNothingIsBetter(Session session) {
		Rated best = session.rated(Asked.numbers(new Planner(session).best()));
		int[] least = new int[session.slots() + 1];
		int[] most = new int[session.slots() + 1];
		Arrays.fill(most, 1, most.length, session.shows().length);
		least[session.slots()] = session.all() ? session.shows().length : 0;
		Search search = new Search(session, new Corridor(least, most), best, Long.MAX_VALUE);

		assertSame(best, search.run());
		assertTrue(search.isWhole());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 0.2, 0.01 })
	void givenEightSlotsAndAHundredPeople_thenItIsProven(double mostLikely) {
		double[] shows = dice.doubles(100, 0, mostLikely).toArray();
		for (double waitCost : List.of(0.0, 0.001, 0.1, 10.0)) {
			for (double overtimeCost : List.of(0.0, 0.5, 1.5, 20.0)) {
				assertEquals(Optimality.PROVEN, Asked.of(8, shows, waitCost, overtimeCost).best().optimality());
			}
		}
	}
}
