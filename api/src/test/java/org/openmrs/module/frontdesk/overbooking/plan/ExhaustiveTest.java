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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.Plan;

/** The plan beside all the schedules that there are, and their figures beside all that can come of who comes. */
class ExhaustiveTest {

	private static final int CASES = 200;

	private static final int MOST_SLOTS = 5;

	private static final int MOST_PEOPLE = 13;

	private final Random dice = new Random(20261123);

	@Test
	void givenAnyPeople_whenAllAreBooked_thenNoScheduleIsBetter() {
		for (int i = 0; i < CASES; i++) {
			double[] shows = shows(dice.nextInt(MOST_PEOPLE));
			assertBest(Asked.of(1 + dice.nextInt(MOST_SLOTS), shows, cost(0.6), cost(3)), shows.length, shows.length);
		}
	}

	@Test
	void givenAnyShowProbability_whenItIsFreeHowManyAreBooked_thenNoScheduleIsBetter() {
		for (int i = 0; i < CASES; i++) {
			Asked asked = Asked.of(1 + dice.nextInt(MOST_SLOTS), 0.5 + 0.5 * dice.nextDouble(), 0.05 + cost(0.6),
					1 + cost(2));
			Plan plan = assertBest(asked, 0, MOST_PEOPLE);
			assertTrue(plan.booked() < MOST_PEOPLE, () -> asked + " needs more people: " + plan);
		}
	}

	@Test
	void givenAnySchedule_thenItsFiguresAreThoseOfAllThatCanComeOfIt() {
		for (int i = 0; i < CASES; i++) {
			double[] shows = shows(dice.nextInt(MOST_PEOPLE));
			int[] schedule = Patterns.randomSchedule(dice, 1 + dice.nextInt(MOST_SLOTS), shows.length);

			Plan plan = Asked.of(schedule.length, shows, 0.3, 1.2).plan(schedule);

			assertEquals(Patterns.mean(shows, came -> Patterns.served(came)), plan.served(), 1e-9);
			assertEquals(Patterns.mean(shows, came -> Patterns.waited(schedule, came)), plan.waited(), 1e-9);
			assertEquals(Patterns.mean(shows, came -> Patterns.overtime(schedule, came)), plan.overtime(), 1e-9);
		}
	}

	private Plan assertBest(Asked asked, int fewest, int most) {
		Plan plan = asked.best();
		double best = best(asked, new int[asked.slots()], 0, fewest, most);
		assertEquals(Optimality.PROVEN, plan.optimality());
		assertEquals(best, plan.utility(), 1e-9, () -> asked + " " + plan);
		assertEquals(plan.utility(), asked.plan(Asked.numbers(plan)).utility(), 1e-12);
		return plan;
	}

	/** @return the utility of the best that begins like the schedule, up to the slot */
	private static double best(Asked asked, int[] schedule, int slot, int fewest, int most) {
		if (slot == schedule.length) {
			return fewest > 0 ? Double.NEGATIVE_INFINITY : asked.plan(schedule).utility();
		}
		double best = Double.NEGATIVE_INFINITY;
		for (int booked = 0; booked <= most; booked++) {
			schedule[slot] = booked;
			best = Math.max(best, best(asked, schedule, slot + 1, fewest - booked, most - booked));
		}
		schedule[slot] = 0;
		return best;
	}

	/** Some come for certain, and some not at all. */
	private double[] shows(int people) {
		double[] shows = dice.doubles(people).toArray();
		Arrays.setAll(shows, person -> switch (dice.nextInt(8)) {
			case 0 -> 0;
			case 1 -> 1;
			default -> shows[person];
		});
		return shows;
	}

	private double cost(double most) {
		return dice.nextInt(6) == 0 ? 0 : most * dice.nextDouble();
	}
}
