/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.OfferReason;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.overbooking.offer.FairOrder.Turn;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PartOfDay;

class FairOrderTest {

	private static final int CLINICS = 2000;

	private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");

	private static final Instant NOW = Instant.parse("2026-11-30T06:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final FreedPlace PLACE = new FreedPlace(1, "p", 9, 1, 2, 4, at(100), at(120));

	@Test
	void givenWhoStandsByAndWhoAskedEarlier_thenTodaysPlaceGoesToWhoStandsBy() {
		Waiting asked = waiting(1, WishKind.EARLIER, 5000);
		Waiting standby = waiting(2, WishKind.STANDBY, 10);

		List<Turn> turns = order(PLACE, asked, standby);

		assertEquals(List.of(standby, asked), turns.stream().map(Turn::who).toList());
		assertEquals(List.of(OfferReason.STANDS_BY, OfferReason.LONGEST), turns.stream().map(Turn::reason).toList());
	}

	@Test
	void givenSomebodyWhoNeedsAnHour_thenAPlaceInHalfOfThatIsNotTheirs() {
		assertEquals(1, order(PLACE, with(waiting(1, WishKind.EARLIER, 1), 100, 20, null)).size());
		assertEquals(0, order(PLACE, with(waiting(1, WishKind.EARLIER, 1), 101, 20, null)).size());
	}

	@Test
	void givenAPlaceThatHasBegun_thenWhoFitsIntoItsRestGetsThat() {
		FreedPlace begun = new FreedPlace(1, "p", 9, 1, 2, 4, at(-10), at(30));

		assertEquals(at(5), order(begun, with(waiting(1, WishKind.STANDBY, 1), 0, 20, null)).get(0).start());
		assertEquals(at(10), order(begun, with(waiting(1, WishKind.STANDBY, 1), 10, 20, null)).get(0).start());
		assertEquals(0, order(begun, with(waiting(1, WishKind.STANDBY, 1), 11, 20, null)).size());
	}

	@Test
	void givenAnAppointment_thenOnlyAnEarlierPlaceIsOfferedWhileItIsAhead() {
		Waiting who = with(waiting(1, WishKind.EARLIER, 1), 0, 20, "a");

		assertEquals(1, order(PLACE, Map.of("a", booking(at(101), BookingStatus.Scheduled)), who).size());
		assertEquals(0, order(PLACE, Map.of("a", booking(at(100), BookingStatus.Scheduled)), who).size());
		assertEquals(0, order(PLACE, Map.of("a", booking(at(200), BookingStatus.Cancelled)), who).size());
		assertEquals(0, order(PLACE, Map.of("a", booking(at(200), BookingStatus.CheckedIn)), who).size());
		assertEquals(0, order(PLACE, who).size());
	}

	@Test
	void givenWhoStandsByAndIsHereOrLate_thenAnyPlaceOfTodayIsBetterThanOneWhoseTimeHasPassed() {
		Waiting who = with(waiting(1, WishKind.STANDBY, 1), 0, 20, "a");

		assertEquals(1, order(PLACE, Map.of("a", booking(at(-30), BookingStatus.CheckedIn)), who).size());
		assertEquals(1, order(PLACE, Map.of("a", booking(at(-30), BookingStatus.Scheduled)), who).size());
		assertEquals(1, order(PLACE, Map.of("a", booking(at(101), BookingStatus.Arrived)), who).size());
		assertEquals(0, order(PLACE, Map.of("a", booking(at(90), BookingStatus.Arrived)), who).size());
		assertEquals(0, order(PLACE, Map.of("a", booking(at(-30), BookingStatus.Completed)), who).size());
		assertEquals(0, order(PLACE, Map.of("a", booking(at(-1440), BookingStatus.Scheduled)), who).size());
	}

	/** Whoever is before somebody else comes first by the rule, only those are there who can, and chance of reading is nothing. */
	@Test
	void givenRandomClinics_thenTheOrderIsTheRulesHoweverTheyAreRead() {
		int turns = 0;
		for (int seed = 0; seed < CLINICS; seed++) {
			Random random = new Random(seed);
			FreedPlace place = place(random);
			List<Waiting> waiting = IntStream.range(0, random.nextInt(12)).mapToObj(n -> random(random, n))
					.collect(Collectors.toCollection(ArrayList::new));
			List<Turn> order = order(place, waiting.toArray(Waiting[]::new));

			Collections.shuffle(waiting, random);

			assertEquals(order, order(place, waiting.toArray(Waiting[]::new)), "clinic " + seed);
			order.forEach(turn -> assertCan(place, turn));
			for (int i = 1; i < order.size(); i++) {
				assertFalse(isBefore(order.get(i), order.get(i - 1)), "clinic " + seed);
			}
			Set<Waiting> on = order.stream().map(Turn::who).collect(Collectors.toSet());
			waiting.stream().filter(who -> !on.contains(who)).forEach(who -> assertTrue(cannot(place, who), "clinic"));
			turns += order.size();
		}
		assertTrue(turns > CLINICS, turns + " turns");
	}

	private static boolean isBefore(Turn one, Turn other) {
		boolean today = TODAY.equals(one.start().atZone(ZONE).toLocalDate());
		boolean first = today && one.who().kind() == WishKind.STANDBY;
		boolean second = today && other.who().kind() == WishKind.STANDBY;
		return first != second ? first : one.who().notedAt().isBefore(other.who().notedAt());
	}

	private static void assertCan(FreedPlace place, Turn turn) {
		Waiting who = turn.who();
		assertFalse(turn.start().isBefore(place.start()));
		assertFalse(turn.end().isAfter(place.end()));
		assertEquals(Duration.ofMinutes(who.minutes()), Duration.between(turn.start(), turn.end()));
		assertFalse(turn.start().isBefore(NOW.plusSeconds(60L * who.notice())));
		assertEquals(place.service(), who.service());
		assertTrue(who.provider() == null || who.provider().equals(place.provider()));
		assertTrue(suits(who, turn.start()));
	}

	/** At no minute of the place could they begin, or the minute before which they could not be here is the last. */
	private static boolean cannot(FreedPlace place, Waiting who) {
		boolean other = who.service() != place.service()
				|| who.provider() != null && !who.provider().equals(place.provider());
		Instant last = place.end().minusSeconds(60L * who.minutes());
		return other || last.isBefore(place.start()) || last.isBefore(NOW.plusSeconds(60L * Math.max(5, who.notice())))
				|| IntStream.range(0, 120).mapToObj(n -> place.start().plusSeconds(60L * n))
						.filter(start -> !start.isAfter(last)).anyMatch(start -> !suits(who, start));
	}

	private static boolean suits(Waiting who, Instant start) {
		LocalDate day = start.atZone(ZONE).toLocalDate();
		return (who.until() == null || !day.isAfter(who.until())) && (who.from() == null || !day.isBefore(who.from()))
				&& (who.parts().isEmpty()
						|| who.parts().stream().anyMatch(part -> part.holds(start.atZone(ZONE).toLocalTime())));
	}

	private static FreedPlace place(Random random) {
		Instant start = at(random.nextInt(3 * 1440) - 20);
		return new FreedPlace(1, "p", 9, 1, 2, random.nextInt(3) == 0 ? null : (Integer) (4 + random.nextInt(2)), start,
				start.plusSeconds(60L * (10 + random.nextInt(50))));
	}

	private static Waiting random(Random random, int n) {
		Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
		if (random.nextInt(3) == 0) {
			parts.add(PartOfDay.values()[random.nextInt(3)]);
		}
		return new Waiting(n, new UUID(0, n).toString(), 100 + n, 1 + random.nextInt(5) / 4, null, null,
				random.nextInt(3) == 0 ? (Integer) (4 + random.nextInt(2)) : null,
				random.nextBoolean() ? WishKind.EARLIER : WishKind.STANDBY, 5 + random.nextInt(30), random.nextInt(90),
				random.nextInt(5) == 0 ? TODAY.plusDays(1) : null, random.nextInt(5) == 0 ? TODAY.plusDays(1) : null, parts,
				NOW.minusSeconds(random.nextInt(5) * 1000L), 1, true);
	}

	private static List<Turn> order(FreedPlace place, Waiting... waiting) {
		return order(place, Map.of(), waiting);
	}

	private static List<Turn> order(FreedPlace place, Map<String, Booking> appointments, Waiting... waiting) {
		return new FairOrder(NOW, ZONE).of(place, List.of(waiting), appointments);
	}

	private static Waiting waiting(int id, WishKind kind, int minutesAgo) {
		return new Waiting(id, "w" + id, id, 1, null, null, null, kind, 20, 0, null, null, Set.of(),
				NOW.minusSeconds(60L * minutesAgo), 1, true);
	}

	private static Waiting with(Waiting who, int notice, int minutes, String appointment) {
		return new Waiting(who.id(), who.uuid(), who.patient(), who.service(), appointment, who.location(),
				who.provider(), who.kind(), minutes, notice, who.from(), who.until(), who.parts(), who.notedAt(),
				who.notedBy(), true);
	}

	private static Booking booking(Instant start, BookingStatus status) {
		return new Booking(5, "a", "n", 1, start, start.plusSeconds(1200), new Named(1, "s", "S"), null, null, List.of(),
				"Scheduled", status);
	}

	private static Instant at(int minute) {
		return NOW.plusSeconds(60L * minute);
	}
}
