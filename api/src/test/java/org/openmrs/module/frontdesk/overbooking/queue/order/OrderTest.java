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
import static org.openmrs.module.frontdesk.overbooking.Urgency.NOW;
import static org.openmrs.module.frontdesk.overbooking.Urgency.SOON;
import static org.openmrs.module.frontdesk.overbooking.Urgency.TODAY;
import static org.openmrs.module.frontdesk.overbooking.Urgency.UNSET;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.Urgency;

class OrderTest {

	private static final double LARGEST_RATIO = 60;

	@Test
	void givenUrgencyPromiseAndAge_thenTheyCountInThisOrder() {
		List<Waiter> waiting = List.of(walkIn("w1", 1), walkIn("w2", 5), own("o1", 10), own("o2", 8),
				with(walkIn("s", 20), SOON), with(own("t", 3), TODAY), with(walkIn("n", 30), NOW));

		assertEquals("n s t o2 o1 w1 w2", order(waiting, 3));
	}

	@Test
	void givenSomebodyWhomThreeHaveOvertaken_thenNobodyElseMay() {
		List<Waiter> waiting = List.of(walkIn("w", 1), own("a", 10), own("b", 11), own("c", 12), own("d", 13));

		assertEquals("a b c w d", order(waiting, 3));
		assertEquals("a w b c d", order(waiting, 1));
		assertEquals("w a b c d", order(with(waiting, 0, 3), 3));
		assertEquals("a w b c d", order(with(waiting, 0, 2), 3));
		assertEquals("a b c d w", order(waiting, 9));
		assertTrue(Order.of(waiting, 3).get(3).aged());
	}

	@Test
	void givenSomebodyWornOut_thenWhoCameEarlierMayStillGoFirst() {
		List<Waiter> waiting = with(List.of(walkIn("w", 5), own("early", 1), own("late", 9)), 0, 3);

		assertEquals("early w late", order(waiting, 3));
	}

	@Test
	void givenSomebodyMoreUrgent_thenTheyGoFirstHoweverManyHaveOvertaken() {
		List<Waiter> waiting = with(List.of(walkIn("w", 1), with(own("n", 50), NOW)), 0, 3);

		assertEquals("n w", order(waiting, 3));
	}

	@Test
	void givenTwoInTheSameMoment_thenTheKeyDecides() {
		assertEquals("a b c", order(List.of(walkIn("b", 1), walkIn("c", 1), walkIn("a", 1)), 3));
	}

	@Test
	void givenSomebodyMovedByHand_thenTheyStandBesideTheOtherAndStayThereWhenThatOneIsGone() {
		Waiter x = own("x", 10);
		Waiter y = own("y", 11);
		Waiter first = moved(walkIn("m", 20), x.standing().ahead(null));
		Waiter second = moved(walkIn("n", 21), x.standing().ahead(first.standing()));
		Waiter behind = moved(walkIn("o", 22), x.standing().behind(y.standing()));

		assertEquals("m n x o y", order(List.of(x, y, first, second, behind), 9));
		assertEquals("m n o y", order(List.of(y, first, second, behind), 9));
	}

	@Test
	void givenTheBound_thenItIsWhatGoesBeforeAndTheLongestThatStillMay() {
		Waiter one = walkIn("a", 5);
		List<Waiter> waiting = List.of(takes(walkIn("early", 1), 11), one, takes(walkIn("x", 6), 30),
				takes(walkIn("y", 7), 20), takes(with(walkIn("n", 8), NOW), 7), takes(walkIn("z", 9), 25));
		List<Inside> inside = List.of(new Inside(Set.of(), 4));

		assertEquals(4 + 11 + 7, new Outlook(waiting, inside, Set.of(), 1).bound(with(List.of(one), 0, 2).get(0), 2));
		assertEquals(4 + 11 + 7 + 30 + 25, new Outlook(waiting, inside, Set.of(), 1).bound(one, 2));
		assertEquals(39, new Outlook(waiting, inside, Set.of(), 2).bound(one, 2), "77 minutes for two");
	}

	@Test
	void givenSomebodyWhoWaitsForACertainProvider_thenOthersOfOthersDoNotCount() {
		Waiter one = of(own("a", 5), 7);
		List<Waiter> waiting = List.of(takes(of(own("b", 1), 8), 40), takes(walkIn("c", 2), 10), one);
		Outlook outlook = new Outlook(waiting, List.of(new Inside(Set.of(7), 3), new Inside(Set.of(8), 30)), Set.of(7, 8),
				2);

		assertEquals(3 + 10, outlook.bound(one, 3));
		assertEquals(3L, outlook.expected().get("c"));
		assertEquals(13L, outlook.expected().get("a"));
		assertEquals(30L, outlook.expected().get("b"));
	}

	/** By ratio, since a build's machine is busy: ten times as many may take a hundred times as long, and not more. */
	@Test
	void givenTenTimesAsMany_thenItTakesNoMoreThanTheirSquare() {
		List<Waiter> fifty = many(50);
		List<Waiter> fiveHundred = many(500);
		for (int i = 0; i < 400; i++) {
			Order.of(fifty, 3);
			Order.of(fiveHundred, 3);
		}
		long few = fastest(fifty);
		long all = fastest(fiveHundred);

		assertTrue(all < few * 100 * LARGEST_RATIO / 10, all + " ns beside " + few);
		assertTrue(all < 5_000_000, "500 in " + all + " ns");
	}

	private static long fastest(List<Waiter> waiting) {
		return IntStream.range(0, 100).mapToLong(i -> {
			long start = System.nanoTime();
			Order.of(waiting, 3);
			return System.nanoTime() - start;
		}).min().orElseThrow();
	}

	static List<Waiter> many(int count) {
		Random random = new Random(count);
		return IntStream.range(0, count)
				.mapToObj(
						i -> random.nextBoolean() ? own("k" + i, random.nextInt(400)) : walkIn("k" + i, random.nextInt(400)))
				.map(one -> random.nextInt(5) == 0 ? with(one, SOON) : one).toList();
	}

	private static String order(List<Waiter> waiting, int most) {
		return Order.of(waiting, most).stream().map(placed -> placed.waiter().key()).collect(Collectors.joining(" "));
	}

	private static Waiter walkIn(String key, long entered) {
		return new Waiter(key, UNSET, entered, new Standing(false, entered, entered, key, 0), 0, 10, Set.of());
	}

	private static Waiter own(String key, long start) {
		return new Waiter(key, UNSET, start, new Standing(true, start, start, key, 0), 0, 10, Set.of());
	}

	private static Waiter with(Waiter one, Urgency urgency) {
		return new Waiter(one.key(), urgency, one.entered(), one.standing(), one.overtaken(), one.minutes(),
				one.providers());
	}

	private static List<Waiter> with(List<Waiter> all, int which, int overtaken) {
		List<Waiter> changed = new ArrayList<>(all);
		Waiter one = all.get(which);
		changed.set(which, new Waiter(one.key(), one.urgency(), one.entered(), one.standing(), overtaken, one.minutes(),
				one.providers()));
		return changed;
	}

	private static Waiter moved(Waiter one, Standing standing) {
		return new Waiter(one.key(), one.urgency(), one.entered(), standing, one.overtaken(), one.minutes(),
				one.providers());
	}

	private static Waiter takes(Waiter one, long minutes) {
		return new Waiter(one.key(), one.urgency(), one.entered(), one.standing(), one.overtaken(), minutes,
				one.providers());
	}

	private static Waiter of(Waiter one, int provider) {
		return new Waiter(one.key(), one.urgency(), one.entered(), one.standing(), one.overtaken(), one.minutes(),
				Set.of(provider));
	}
}
