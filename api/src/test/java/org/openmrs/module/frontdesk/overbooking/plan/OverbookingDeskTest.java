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

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.Addition;
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.OverbookingService;
import org.openmrs.module.frontdesk.overbooking.PlanAsked;

/** Figures that cannot be those of a session are refused, each by its name. */
class OverbookingDeskTest {

	private final OverbookingService desk = new OverbookingDesk();

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void givenACostThatCannotBe_thenItIsRefused(double cost) {
		assertRefused("plan.waitCost", "waitCost", () -> plan(8, 0.8, null, cost, 1.5, null));
		assertRefused("plan.overtimeCost", "overtimeCost", () -> plan(8, 0.8, null, 0.1, cost, null));
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY })
	void givenAShowProbabilityThatCannotBe_thenItIsRefused(double show) {
		assertRefused("plan.showProbability", "showProbability", () -> plan(8, show, null, 0.1, 1.5, null));
		assertRefused("plan.showProbability", "showProbabilities", () -> plan(8, null, List.of(0.5, show), 0.1, 1.5, null));
		assertRefused("plan.showProbability", "added.showProbability",
				() -> whatIf(List.of(1, 1), 0.5, null, 1, show, 20));
	}

	@Test
	void givenPeopleWhoCannotBe_thenTheyAreRefused() {
		assertRefused("plan.who", "showProbabilities", () -> plan(8, null, null, 0.1, 1.5, null));
		assertRefused("plan.who", "showProbabilities", () -> plan(8, 0.5, List.of(0.5), 0.1, 1.5, null));
		assertRefused("plan.who", "showProbabilities", () -> whatIf(List.of(1, 1), null, null, 1, 0.5, 20));
		assertRefused("plan.people", "showProbabilities", () -> plan(8, null, nCopies(101, 0.5), 0.1, 1.5, null));
		assertRefused("plan.showProbability", "showProbabilities",
				() -> plan(8, null, Arrays.asList(0.5, null), 0.1, 1.5, null));
	}

	@Test
	void givenSlotsThatCannotBe_thenTheyAreRefused() {
		assertRefused("plan.slots", "slots", () -> plan(0, 0.8, null, 0.1, 1.5, null));
		assertRefused("plan.slots", "slots", () -> plan(49, 0.8, null, 0.1, 1.5, null));
		assertRefused("plan.slots", "schedule", () -> whatIf(List.of(), 0.8, null, 1, 0.5, 20));
		assertRefused("plan.slots", "schedule", () -> whatIf(nCopies(49, 1), 0.8, null, 1, 0.5, 20));
		assertRefused("plan.slot", "added.slot", () -> whatIf(List.of(1, 1), 0.8, null, 0, 0.5, 20));
		assertRefused("plan.slot", "added.slot", () -> whatIf(List.of(1, 1), 0.8, null, 3, 0.5, 20));
		assertRefused("plan.slotMinutes", "slotMinutes", () -> whatIf(List.of(1, 1), 0.8, null, 1, 0.5, 0));
		assertRefused("plan.slotMinutes", "slotMinutes", () -> whatIf(List.of(1, 1), 0.8, null, 1, 0.5, 1441));
	}

	@Test
	void givenAScheduleThatCannotBe_thenItIsRefused() {
		for (List<Integer> schedule : List.of(List.<Integer>of(), List.of(1), List.of(1, 1, 1), List.of(-1, 4),
				Arrays.asList(1, null), List.of(Integer.MAX_VALUE, Integer.MAX_VALUE), List.of(101, 0))) {
			assertRefused("plan.schedule", "schedule", () -> plan(2, 0.8, null, 0.1, 1.5, schedule));
		}
		assertRefused("plan.schedule", "schedule", () -> plan(2, null, nCopies(3, 0.8), 0.1, 1.5, List.of(1, 1)));
		assertRefused("plan.schedule", "schedule", () -> whatIf(List.of(1, 1), null, nCopies(3, 0.8), 1, 0.5, 20));
		assertRefused("plan.schedule", "schedule", () -> whatIf(List.of(1, -1), 0.8, null, 1, 0.5, 20));
	}

	@Test
	void givenCostsForWhichEverMorePeoplePay_thenItIsRefused() {
		assertRefused("plan.free", "waitCost", () -> plan(8, 0.8, null, 0, 0.5, null));
		assertRefused("plan.free", "waitCost", () -> plan(8, 0.8, null, 0, 1, null));
		assertRefused("plan.endless", "showProbability", () -> plan(8, 0.8, null, 1e-6, 0.5, null));
		assertRefused("plan.endless", "showProbability", () -> plan(8, 0.01, null, 0.1, 1.5, null));
	}

	@Test
	void givenThatAllAreBooked_thenCostsCanBeNothing() {
		assertEquals(Optimality.PROVEN, plan(3, null, nCopies(5, 0.5), 0, 0, null));
		assertEquals(0, desk.plan(new PlanAsked(3, null, List.of(), 0.1, 1.5, null)).booked());
	}

	private Optimality plan(int slots, Double show, List<Double> shows, double waitCost, double overtimeCost,
			List<Integer> schedule) {
		return desk.plan(new PlanAsked(slots, show, shows, waitCost, overtimeCost, schedule)).optimality();
	}

	private void whatIf(List<Integer> schedule, Double show, List<Double> shows, int slot, double added, int minutes) {
		desk.whatIf(new Addition(schedule, show, shows, slot, added, minutes));
	}

	private static void assertRefused(String code, String field, Executable asking) {
		Refusal refusal = assertThrows(Refusal.class, asking);
		assertEquals(Refusal.Kind.RULE, refusal.getKind());
		assertEquals(code, refusal.getCode());
		assertEquals(field, refusal.getField().name());
		assertEquals("field." + code, refusal.getField().code());
	}
}
