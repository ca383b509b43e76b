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

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.Plan;

/** What holds of the best plans, whatever the figures. */
class LawsTest {

	private static final int SLOTS = 8;

	private static final double[] SHOWS = { 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95 };

	private static final double[] WAIT_COSTS = { 0.05, 0.1, 0.25, 0.5 };

	private static final double[] OVERTIME_COSTS = { 1, 1.25, 1.5, 2 };

	@Test
	void givenTheyComeMoreLikely_thenFewerAreBookedForLess() {
		for (double waitCost : WAIT_COSTS) {
			for (double overtimeCost : OVERTIME_COSTS) {
				assertFalling(SHOWS, show -> Asked.of(SLOTS, show, waitCost, overtimeCost));
			}
		}
	}

	@Test
	void givenWaitingOrOvertimeCostsMore_thenFewerAreBookedForLess() {
		for (double show : SHOWS) {
			for (double cost : OVERTIME_COSTS) {
				assertFalling(WAIT_COSTS, waitCost -> Asked.of(SLOTS, show, waitCost, cost));
			}
			for (double cost : WAIT_COSTS) {
				assertFalling(OVERTIME_COSTS, overtimeCost -> Asked.of(SLOTS, show, cost, overtimeCost));
			}
		}
	}

	private static void assertFalling(double[] values, DoubleFunction<Asked> asked) {
		int booked = Integer.MAX_VALUE;
		double gain = Double.MAX_VALUE;
		for (double value : values) {
			Plan plan = asked.apply(value).best();
			double gained = plan.utility() - asked.apply(value).showProbability() * SLOTS;
			assertTrue(plan.booked() <= booked, () -> asked.apply(value) + " " + plan);
			assertTrue(gained <= gain + 1e-9, asked.apply(value) + " " + plan);
			booked = plan.booked();
			gain = gained;
		}
	}

	@Test
	void givenMoreThanOneForEachSlot_thenTheFirstExtraIsInTheFirst() {
		for (double waitCost : WAIT_COSTS) {
			for (double overtimeCost : OVERTIME_COSTS) {
				DoubleStream.of(SHOWS).mapToObj(show -> Asked.of(SLOTS, show, waitCost, overtimeCost).best())
						.filter(plan -> plan.booked() > SLOTS)
						.forEach(plan -> assertEquals(Collections.max(plan.schedule()), plan.schedule().get(0)));
			}
		}
	}

	@Test
	void givenSeveralThatAreAsGood_thenPeopleComeAsEarlyAsTheyCanAndAreAsFewAsCanBe() {
		assertEquals(List.of(1, 1, 1, 0, 0), Asked.of(5, new double[]{ 1, 1, 1 }, 0.1, 1.5).best().schedule());
		assertEquals(List.of(1, 1, 1, 1, 1), Asked.of(5, 1, 0.1, 1).best().schedule());
		assertEquals(List.of(0, 0, 0, 0, 0), Asked.of(5, 0, 0.1, 1).best().schedule());
	}

	@Test
	void givenTheSameFigures_thenItIsTheSamePlan() {
		double[] shows = DoubleStream.iterate(0.95, show -> show * 0.97).limit(26).toArray();

		assertEquals(Asked.of(20, shows, 0.1, 1.5).best(), Asked.of(20, shows, 0.1, 1.5).best());
	}
}
