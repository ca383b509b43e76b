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

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.Plan;

/** Eight slots, computed by recursion elsewhere and checked there by going through who comes. */
class ReferenceTest {

	private static final int SLOTS = 8;

	@ParameterizedTest
	@CsvSource({
			"0.5, 0.05, 1.0, 42222222, 6.767150", "0.5, 0.10, 1.5, 32222211, 5.843652", "0.5, 0.25, 1.5, 22212121, 5.143341",
			"0.5, 0.50, 1.5, 21211211, 4.543945", "0.6, 0.05, 1.0, 32221221, 6.916308", "0.6, 0.10, 1.5, 22212111, 6.088092",
			"0.6, 0.25, 1.5, 21211211, 5.492343", "0.6, 0.50, 1.5, 21112111, 4.968243", "0.7, 0.05, 1.0, 31212121, 7.071032",
			"0.7, 0.10, 1.5, 22112111, 6.368375", "0.7, 0.25, 1.5, 21112111, 5.866326", "0.7, 0.50, 1.5, 11111111, 5.6",
			"0.8, 0.05, 1.0, 21211211, 7.257305", "0.8, 0.10, 1.5, 21111111, 6.732360", "0.8, 0.25, 1.5, 11111111, 6.4",
			"0.8, 0.50, 1.5, 11111111, 6.4", "0.9, 0.05, 1.0, 21111111, 7.481919", "0.9, 0.10, 1.5, 11111111, 7.2",
			"0.9, 0.25, 1.5, 11111111, 7.2", "0.9, 0.50, 1.5, 11111111, 7.2" })
	void givenACellOfTheTable_thenItIsItsScheduleAndUtility(double show, double waitCost, double overtimeCost,
			String schedule, double utility) {
		Plan plan = Asked.of(SLOTS, show, waitCost, overtimeCost).best();

		assertEquals(schedule, plan.schedule().stream().map(String::valueOf).collect(Collectors.joining()));
		assertEquals(utility, plan.utility(), 1e-6);
		assertEquals(Optimality.PROVEN, plan.optimality());
	}

	@ParameterizedTest
	@CsvSource({ "0.05, 1.0, 21211211, 8.8, 8.4348, 1.1210", "0.10, 1.5, 21111111, 7.2, 2.6631, 0.1342" })
	void givenItsParts_thenTheyAreTheTables(double waitCost, double overtimeCost, String schedule, double served,
			double wait,
			double overtime) {
		Plan plan = Asked.of(SLOTS, 0.8, waitCost, overtimeCost).plan(schedule.chars().map(c -> c - '0').toArray());

		assertEquals(served, plan.served(), 5e-5);
		assertEquals(wait, plan.waited(), 5e-5);
		assertEquals(overtime, plan.overtime(), 5e-5);
		assertEquals(SLOTS - plan.served() + plan.overtime(), plan.idle(), 1e-12);
		assertEquals(plan.served() - waitCost * plan.waited() - overtimeCost * plan.overtime(), plan.utility(), 1e-12);
		assertEquals(Optimality.GIVEN, plan.optimality());
	}

	@Test
	void givenWaitingAndOvertimeThatCostEnough_whenTheExtrasComeLast_thenItIsWorseThanNoOverbooking() {
		Asked asked = Asked.of(SLOTS, 0.6, 0.1, 1.5);

		assertEquals(0.6 * SLOTS, asked.plan(1, 1, 1, 1, 1, 1, 1, 1).utility(), 1e-12);
		assertEquals(1, Double.compare(0.6 * SLOTS, asked.plan(1, 1, 1, 1, 1, 1, 1, 5).utility()));
	}
}
