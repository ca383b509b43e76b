/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.order;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Measures how long it takes to order 500 people, and to say of each by when they are seen, when the code is compiled.
 *
 * <pre>java -cp api/target/classes:api/target/test-classes org.openmrs.module.frontdesk.overbooking.queue.order.OrderBench</pre>
 */
public final class OrderBench {

	private static final int ROUNDS = 1000;

	private static final double NANOS = 1e6;

	private OrderBench() {
	}

	public static void main(String[] arguments) {
		List<Waiter> waiting = OrderTest.many(500);
		measure("order of 500", () -> Order.of(waiting, 3));
		measure("with bounds and expectations", () -> {
			List<Waiter> order = Order.of(waiting, 3).stream().map(Placed::waiter).toList();
			Outlook outlook = new Outlook(order, List.of(), Set.of(1, 2, 3), 3);
			order.forEach(one -> outlook.bound(one, 3));
			outlook.expected();
		});
	}

	private static void measure(String what, Runnable work) {
		long[] nanos = new long[ROUNDS];
		for (int round = -ROUNDS; round < ROUNDS; round++) {
			long start = System.nanoTime();
			work.run();
			nanos[Math.max(0, round)] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		System.out.printf("%-30s median %.2f ms, 99th of 100 %.2f, worst %.2f%n", what, nanos[ROUNDS / 2] / NANOS,
				nanos[ROUNDS * 99 / 100] / NANOS, nanos[ROUNDS - 1] / NANOS);
	}
}
