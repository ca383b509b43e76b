/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.Addition;
import org.openmrs.module.frontdesk.overbooking.Effect;
import org.openmrs.module.frontdesk.overbooking.SessionEffect;
import org.openmrs.module.frontdesk.overbooking.Spread;
import org.openmrs.module.frontdesk.overbooking.plan.OverbookingDesk;

/** Sessions that are run through, beside what can be worked out of them. */
class SimulationTest {

	private static final int MINUTES = 20;

	private static final int[] ANYBODY = {};

	private final Random dice = new Random(20261130);

	/** So many figures are compared that a few are farther off than 95 of 100 may be. */
	private static final double FAR = 2.2;

	@Test
	void givenEqualVisitsWithOneProvider_thenItIsWhatIsWorkedOutExactly() {
		for (int i = 0; i < 100; i++) {
			List<Integer> schedule = dice.ints(2 + dice.nextInt(12), 0, 4).boxed().collect(Collectors.toList());
			schedule.set(0, 1 + dice.nextInt(3));
			List<Double> shows = dice.doubles(schedule.stream().mapToInt(Integer::intValue).sum(), 0.3, 1).boxed().toList();
			int slot = dice.nextInt(schedule.size());
			double show = dice.nextDouble();

			SessionEffect simulated = new Simulation(visits(schedule, shows), visit(slot, show), 1,
					schedule.size() * MINUTES).run();

			Effect exact = new OverbookingDesk().whatIf(new Addition(schedule, null, shows, slot + 1, show, MINUTES));
			assertEquals(exact.waitAfter().expected() - exact.waitBefore().expected(), longer(simulated.effect()),
					FAR * simulated.waitError() + 1e-9);
			assertEquals(exact.overtimeAfter().expected() - exact.overtimeBefore().expected(),
					simulated.effect().overtimeAfter().expected() - simulated.effect().overtimeBefore().expected(),
					FAR * simulated.overtimeError() + 1e-9);
			assertNear(exact.waitBefore(), simulated.effect().waitBefore(), simulated.runs());
			assertNear(exact.waitAfter(), simulated.effect().waitAfter(), simulated.runs());
			assertNear(exact.ownWait(), simulated.effect().ownWait(), simulated.runs());
			assertNear(exact.overtimeBefore(), simulated.effect().overtimeBefore(), simulated.runs());
		}
	}

	@Test
	void givenUnequalVisitsWithSeveralProviders_thenItIsWhatComesOfAllPatterns() {
		for (int i = 0; i < 100; i++) {
			int seats = 1 + dice.nextInt(3);
			List<Visit> others = IntStream.range(0, 1 + dice.nextInt(8)).mapToObj(one -> random(seats)).toList();
			Visit added = random(seats);

			SessionEffect simulated = new Simulation(others, added, seats, 60).run();

			Exact exact = new Exact(others, added, seats, 60);
			assertEquals(exact.longer, longer(simulated.effect()), FAR * simulated.waitError() + 1e-9);
			assertEquals(exact.overtime, simulated.effect().overtimeAfter().expected()
					- simulated.effect().overtimeBefore().expected(), FAR * simulated.overtimeError() + 1e-9);
			assertEquals(others.size(), simulated.others());
		}
	}

	@Test
	void givenTheStatedError_thenNineteenOfTwentyAreWithinIt() {
		int within = 0;
		for (int i = 0; i < 400; i++) {
			List<Visit> others = IntStream.range(0, 8).mapToObj(one -> random(2)).toList();
			Visit added = random(2);
			SessionEffect simulated = new Simulation(others, added, 2, 60).run();
			double off = Math.abs(new Exact(others, added, 2, 60).longer - longer(simulated.effect()));
			within += off <= simulated.waitError() + 1e-9 ? 1 : 0;
		}
		assertTrue(within >= 365, within + " of 400");
	}

	@Test
	void givenTheSameQuestion_thenTheAnswerIsTheSame() {
		List<Visit> others = IntStream.range(0, 20).mapToObj(one -> random(3)).toList();
		Visit added = random(3);

		assertEquals(new Simulation(others, added, 3, 120).run(), new Simulation(others, added, 3, 120).run());
	}

	@Test
	void givenNobodyElse_thenNobodyWaits() {
		SessionEffect alone = new Simulation(List.of(), new Visit(0, 30, ANYBODY, 0.5), 1, 20).run();

		assertEquals(new Spread(0, 0), alone.effect().waitAfter());
		assertEquals(new Spread(5, 5), alone.effect().overtimeAfter());
		assertEquals(0, alone.others());
		assertEquals(0, alone.most());
	}

	private Visit random(int seats) {
		int[] with = dice.nextInt(3) == 0
				? ANYBODY
				: IntStream.range(0, seats).filter(seat -> dice.nextInt(seats) == 0).toArray();
		return new Visit(5 * dice.nextInt(12), 5 + 5 * dice.nextInt(6), with, 0.2 + 0.8 * dice.nextDouble());
	}

	private static Visit visit(int slot, double show) {
		return new Visit(slot * MINUTES, MINUTES, ANYBODY, show);
	}

	private static List<Visit> visits(List<Integer> schedule, List<Double> shows) {
		List<Visit> visits = new ArrayList<>();
		for (int slot = 0; slot < schedule.size(); slot++) {
			for (int person = 0; person < schedule.get(slot); person++) {
				visits.add(visit(slot, shows.get(visits.size())));
			}
		}
		return visits;
	}

	private static double longer(Effect effect) {
		return effect.waitAfter().expected() - effect.waitBefore().expected();
	}

	/** Means within four standard errors; deviations within a tenth. */
	private static void assertNear(Spread expected, Spread actual, int runs) {
		assertEquals(expected.expected(), actual.expected(), 4 * expected.deviation() / Math.sqrt(runs) + 1e-9);
		assertEquals(expected.deviation(), actual.deviation(), 0.1 * expected.deviation() + 0.2);
	}

	/** Each pattern of who comes, by how likely it is, seen one after the other by hand. */
	private static final class Exact {

		private final List<Visit> all = new ArrayList<>();

		private final Visit added;

		private double longer;

		private double overtime;

		Exact(List<Visit> others, Visit added, int seats, double until) {
			this.added = added;
			all.addAll(others);
			all.add(added);
			all.sort((one, other) -> Double.compare(one.start(), other.start()));
			for (int pattern = 0; pattern < 1 << all.size(); pattern++) {
				if ((pattern >> all.indexOf(added) & 1) == 1) {
					double[] with = seen(pattern, seats, until);
					double[] without = seen(pattern & ~(1 << all.indexOf(added)), seats, until);
					longer += likely(pattern) * (with[0] - without[0]);
					overtime += likely(pattern) * (with[1] - without[1]);
				}
			}
		}

		private double likely(int pattern) {
			return IntStream.range(0, all.size())
					.mapToDouble(i -> (pattern >> i & 1) == 1 ? all.get(i).show() : 1 - all.get(i).show())
					.reduce(1, (one, other) -> one * other);
		}

		/** @return what the others wait, and the overtime */
		private double[] seen(int pattern, int seats, double until) {
			double[] free = new double[seats];
			double waited = 0;
			for (int i = 0; i < all.size(); i++) {
				Visit visit = all.get(i);
				if ((pattern >> i & 1) == 1) {
					int[] by = visit.seats().length > 0 ? visit.seats() : new int[]{ soonest(free, visit.start()) };
					double begin = IntStream.of(by).mapToDouble(seat -> Math.max(free[seat], visit.start())).max()
							.orElseThrow();
					IntStream.of(by).forEach(seat -> free[seat] = begin + visit.length());
					waited += visit == added ? 0 : begin - visit.start();
				}
			}
			return new double[]{ waited, DoubleStream.of(free).map(end -> Math.max(0, end - until)).sum() };
		}

		private static int soonest(double[] free, double start) {
			return IntStream.range(0, free.length).boxed()
					.min((one, other) -> Double.compare(Math.max(free[one], start), Math.max(free[other], start)))
					.orElseThrow();
		}
	}
}
