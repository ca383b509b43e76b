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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rule promises, on 10,000 random overfull days. */
class FairnessTest {

	private static final int DAYS = 10_000;

	@Test
	void givenRandomDays_thenNobodyIsOvertakenMoreOftenNorWaitsLongerThanTheBoundWhichIsAtMostTwiceTheWorstWait() {
		double worst = 0;
		for (int day = 0; day < DAYS; day++) {
			Waits waits = waits(new RandomDay(day, false), day);
			assertTrue(waits.bound() <= 2 * waits.worst(), "day " + day + ": " + waits);
			worst = Math.max(worst, (double) waits.bound() / waits.worst());
		}
		System.out.printf("%d days: the largest bound of a day is at most %.2f times its worst wait%n", DAYS, worst);
	}

	@Test
	void givenPeopleWhoWaitForACertainProvider_thenNobodyIsOvertakenMoreOftenNorWaitsLongerThanTheBound() {
		for (int day = 0; day < DAYS / 2; day++) {
			waits(new RandomDay(day, true), day);
		}
	}

	/** In minutes: the largest bound when the last one has come, from when its person came; and what somebody really waited. */
	private record Waits(long bound, long worst) {
	}

	private static Waits waits(RandomDay day, int number) {
		long last = day.lastComes();
		day.runUntil(last + 1);
		Map<RandomDay.Person, Long> bounds = new HashMap<>();
		Outlook outlook = day.outlook(last);
		Map<String, Long> expected = outlook.expected();
		for (RandomDay.Person one : day.waiting(last)) {
			bounds.put(one, outlook.bound(one.now(), day.most));
			assertTrue(expected.get(one.facts.key()) <= bounds.get(one), "day " + number + ": expected after the bound");
		}
		day.runUntil(Long.MAX_VALUE);
		bounds.forEach((one, bound) -> assertTrue(one.seen <= last + bound, "day " + number + ": later than the bound"));
		day.people.forEach(one -> assertTrue(one.overtaken <= day.most, "day " + number + ": overtaken too often"));
		return new Waits(
				bounds.entrySet().stream().mapToLong(one -> last + one.getValue() - one.getKey().came).max().orElse(0),
				day.people.stream().mapToLong(one -> one.seen - one.came).max().orElseThrow());
	}

	@Test
	void givenTheSamePeopleInAnotherOrder_thenTheOrderIsTheSame() {
		for (int number = 0; number < 200; number++) {
			RandomDay day = new RandomDay(number, number % 2 == 0);
			day.runUntil(day.lastComes() / 2);
			List<RandomDay.Person> there = day.waiting(day.lastComes());
			List<Placed> order = Order.of(day.shuffled(there), day.most);
			for (int again = 0; again < 5; again++) {
				assertEquals(order, Order.of(day.shuffled(there), day.most));
			}
		}
	}
}
