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
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.overbooking.Addition;
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.Plan;

/**
 * Measures how long plans and what-ifs take, each for other people, when the code is compiled.
 *
 * <pre>java -cp api/target/classes:api/target/test-classes org.openmrs.module.frontdesk.overbooking.plan.PlanBench</pre>
 */
public final class PlanBench {

	private static final int WARM_UP = 100;

	private static final int ROUNDS = 300;

	private static final double NANOS = 1e6;

	private PlanBench() {
	}

	public static void main(String[] arguments) {
		measure("20 slots, 26 people", seed -> Asked.of(20, shows(seed, 26), 0.1, 1.5).best());
		measure("20 slots, 26 people, cheap waiting", seed -> Asked.of(20, shows(seed, 26), 0.05, 1).best());
		measure("8 slots, 12 people", seed -> Asked.of(8, shows(seed, 12), 0.1, 1.5).best());
		measure("8 slots, 100 people", seed -> Asked.of(8, shows(seed, 100), 0.1, 1.5).best());
		measure("48 slots, 100 people", seed -> Asked.of(48, shows(seed, 100), 0.1, 1.5).best());
		measure("8 slots, any number", seed -> Asked.of(8, shows(seed, 1)[0], 0.1, 1.5).best());
		measure("20 slots, any number", seed -> Asked.of(20, shows(seed, 1)[0], 0.1, 1.5).best());
		measure("what if, 20 slots, 26 people", PlanBench::whatIf);
	}

	private static double[] shows(int seed, int people) {
		return new Random(seed).doubles(people, 0.3, 1).toArray();
	}

	private static Object whatIf(int seed) {
		int[] schedule = Patterns.randomSchedule(new Random(seed), 20, 26);
		List<Integer> numbers = Arrays.stream(schedule).boxed().toList();
		List<Double> shows = Arrays.stream(shows(seed, 26)).boxed().toList();
		return new OverbookingDesk().whatIf(new Addition(numbers, null, shows, 7, 0.8, 20));
	}

	private static void measure(String what, IntFunction<Object> asking) {
		IntStream.range(-WARM_UP, 0).forEach(asking::apply);
		long[] nanos = new long[ROUNDS];
		int proven = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			Object answer = asking.apply(round);
			nanos[round] = System.nanoTime() - start;
			proven += answer instanceof Plan plan && plan.optimality() == Optimality.PROVEN ? 1 : 0;
		}
		Arrays.sort(nanos);
		System.out.printf("%-36s median %8.2f ms, 99th of 100 %8.2f, worst %8.2f, proven %d of %d%n", what,
				nanos[ROUNDS / 2] / NANOS, nanos[ROUNDS * 99 / 100] / NANOS, nanos[ROUNDS - 1] / NANOS, proven, ROUNDS);
	}
}
