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
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.Addition;
import org.openmrs.module.frontdesk.overbooking.Effect;
import org.openmrs.module.frontdesk.overbooking.Plan;
import org.openmrs.module.frontdesk.overbooking.Spread;

/** One more person, beside all that can come of who comes. */
class WhatIfTest {

	private static final int CASES = 300;

	private static final int MINUTES = 20;

	private final Random dice = new Random(20261124);

	@Test
	void givenAnySession_whenSomebodyIsAdded_thenItIsWhatComesOfAllPatterns() {
		for (int i = 0; i < CASES; i++) {
			double[] shows = dice.doubles(dice.nextInt(9)).toArray();
			int[] schedule = Patterns.randomSchedule(dice, 1 + dice.nextInt(5), shows.length);
			int slot = dice.nextInt(schedule.length);
			double added = dice.nextDouble();

			Effect effect = effect(schedule, shows, slot, added);

			With with = new With(schedule, shows, slot, added);
			assertSpread(with.shows, came -> Patterns.waited(schedule, with.others(came)), effect.waitBefore());
			assertSpread(with.shows, with::waitedByOthers, effect.waitAfter());
			assertSpread(with.shows, came -> Patterns.overtime(schedule, with.others(came)), effect.overtimeBefore());
			assertSpread(with.shows, came -> Patterns.overtime(with.schedule, came), effect.overtimeAfter());
			assertSpread(with.certain(), with::waitedByAdded, effect.ownWait());
		}
	}

	@Test
	void givenTwentySlotsAndTwentySixPeople_thenItAgreesWithThePlan() {
		double[] shows = dice.doubles(26, 0.3, 1).toArray();
		int[] schedule = Patterns.randomSchedule(dice, 20, 26);
		int[] with = schedule.clone();
		with[7]++;
		int position = Arrays.stream(with, 0, 8).sum() - 1;

		Effect effect = effect(schedule, shows, 7, 0.6);

		Plan before = Asked.of(20, shows, 0, 0).plan(schedule);
		Plan after = Asked.of(20, inserted(shows, position, 0.6), 0, 0).plan(with);
		assertEquals(before.waited() * MINUTES, effect.waitBefore().expected(), 1e-9);
		assertEquals(before.overtime() * MINUTES, effect.overtimeBefore().expected(), 1e-9);
		assertEquals(after.overtime() * MINUTES, effect.overtimeAfter().expected(), 1e-9);
		assertEquals(after.waited() * MINUTES, effect.waitAfter().expected() + 0.6 * effect.ownWait().expected(), 1e-9);
	}

	@Test
	void givenSomebodyWhoNeverComes_thenNothingChanges() {
		Effect effect = effect(new int[]{ 2, 1, 1 }, new double[]{ 0.9, 0.8, 0.7, 0.6 }, 1, 0);

		assertEquals(effect.waitBefore(), effect.waitAfter());
		assertEquals(effect.overtimeBefore(), effect.overtimeAfter());
		assertTrue(effect.ownWait().expected() > 0);
	}

	private Effect effect(int[] schedule, double[] shows, int slot, double added) {
		List<Integer> numbers = Arrays.stream(schedule).boxed().toList();
		List<Double> probabilities = Arrays.stream(shows).boxed().toList();
		return new OverbookingDesk().whatIf(new Addition(numbers, null, probabilities, slot + 1, added, MINUTES));
	}

	private static double[] inserted(double[] shows, int position, double show) {
		return DoubleStream.concat(DoubleStream.concat(Arrays.stream(shows, 0, position), DoubleStream.of(show)),
				Arrays.stream(shows, position, shows.length)).toArray();
	}

	private static void assertSpread(double[] shows, ToDoubleFunction<boolean[]> slots, Spread spread) {
		double mean = Patterns.mean(shows, slots);
		double variance = Patterns.mean(shows, came -> Math.pow(slots.applyAsDouble(came) - mean, 2));
		assertEquals(mean * MINUTES, spread.expected(), 1e-9);
		assertEquals(Math.sqrt(variance) * MINUTES, spread.deviation(), 1e-5);
	}

	/** The session with the one who is added. */
	private static final class With {

		private final int[] schedule;

		private final double[] shows;

		private final int position;

		private final int slot;

		With(int[] before, double[] showsBefore, int slot, double added) {
			this.slot = slot;
			position = Arrays.stream(before, 0, slot + 1).sum();
			schedule = before.clone();
			schedule[slot]++;
			shows = inserted(showsBefore, position, added);
		}

		double[] certain() {
			double[] certain = shows.clone();
			certain[position] = 1;
			return certain;
		}

		boolean[] others(boolean[] came) {
			boolean[] others = new boolean[came.length - 1];
			IntStream.range(0, others.length).forEach(other -> others[other] = came[other < position ? other : other + 1]);
			return others;
		}

		/** Whoever is before them is seen before them, one in each slot. */
		double waitedByAdded(boolean[] came) {
			return Patterns.waits(schedule, came)[position];
		}

		double waitedByOthers(boolean[] came) {
			return Patterns.waited(schedule, came) - waitedByAdded(came);
		}
	}
}
