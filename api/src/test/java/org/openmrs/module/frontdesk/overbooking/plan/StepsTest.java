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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.overbooking.Plan;

/** Where there are too many schedules to go through them all, no step makes the plan better. */
class StepsTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void givenTwentySlotsAndTwentySixPeople_thenNoMoveAndNoExchangeIsBetter(int seed) {
		double[] shows = new Random(seed).doubles(26, 0.3, 1).toArray();

		assertNoStepIsBetter(Asked.of(20, shows, 0.1, 1.5));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.6, 0.75, 0.9 })
	void givenTwentyFourSlots_whenItIsFreeHowManyAreBooked_thenNoStepIsBetter(double show) {
		assertNoStepIsBetter(Asked.of(24, show, 0.1, 1.5));
	}

	private static void assertNoStepIsBetter(Asked asked) {
		Plan plan = asked.best();
		int[] schedule = Asked.numbers(plan);
		for (int one = 0; one < schedule.length; one++) {
			for (int other = 0; other < schedule.length; other++) {
				assertNotBetter(asked, plan, changed(changed(schedule, one, -1), other, 1));
				assertNotBetter(asked, plan, exchanged(schedule, one, other));
			}
			if (asked.showProbability() != null) {
				assertNotBetter(asked, plan, changed(schedule, one, 1));
				assertNotBetter(asked, plan, changed(schedule, one, -1));
			}
		}
	}

	private static int[] changed(int[] schedule, int slot, int people) {
		int[] changed = schedule.clone();
		changed[slot] += people;
		return changed;
	}

	private static int[] exchanged(int[] schedule, int one, int other) {
		int[] exchanged = schedule.clone();
		exchanged[one] = schedule[other];
		exchanged[other] = schedule[one];
		return exchanged;
	}

	private static void assertNotBetter(Asked asked, Plan plan, int[] schedule) {
		if (Arrays.stream(schedule).allMatch(booked -> booked >= 0)) {
			assertTrue(asked.plan(schedule).utility() < plan.utility() + 1e-9, () -> asked + " " + plan);
		}
	}
}
