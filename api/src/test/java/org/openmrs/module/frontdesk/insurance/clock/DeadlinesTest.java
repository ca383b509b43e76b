/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines against a plain count: somebody who looks at the wall's calendar each quarter of an hour. */
class DeadlinesTest {

	private static final int RUNS = 60;

	private static final Duration LOOK = Duration.ofMinutes(15);

	private static final BusinessDays WEEK = new BusinessDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

	@ParameterizedTest
	@ValueSource(strings = { "Africa/Nairobi", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe",
			"America/Sao_Paulo", "Asia/Gaza", "Africa/Cairo", "Asia/Kathmandu", "Pacific/Kwajalein", "UTC" })
	void givenAnyMomentOfManyYears_thenTheCountIsThatOfWhoLooksAtTheCalendar(String zone) {
		Random random = new Random(zone.hashCode());
		for (int run = 0; run < RUNS; run++) {
			Instant from = Instant.ofEpochSecond(random.nextLong(Instant.parse("1990-01-01T00:00:00Z").getEpochSecond(),
					Instant.parse("2037-01-01T00:00:00Z").getEpochSecond()));
			check(from, random.nextInt(0, 16), days(random, from), ZoneId.of(zone));
		}
	}

	/** Around each change of the clocks in these years, by the hour. */
	@ParameterizedTest
	@ValueSource(strings = { "Europe/Berlin", "America/New_York", "Pacific/Apia", "America/Sao_Paulo", "Asia/Gaza" })
	void givenAChangeOfTheClocks_thenTheCountIsThatOfWhoLooksAtTheCalendar(String name) {
		ZoneId zone = ZoneId.of(name);
		Instant at = Instant.parse("2009-01-01T00:00:00Z");
		for (int change = 0; change < 10; change++) {
			at = zone.getRules().nextTransition(at).getInstant();
			for (int hour = -30; hour <= 30; hour++) {
				check(at.plus(Duration.ofHours(hour)), Math.floorMod(hour, 4), BusinessDays.ALL, zone);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({
			// the clocks go forward within the week; month ends; a leap day; the year's end
			"Europe/Berlin,    2026-03-27T10:00:00Z, 7, 2026-04-03T22:00:00Z",
			"America/New_York, 2026-10-30T15:00:00Z, 7, 2026-11-07T05:00:00Z",
			"Africa/Nairobi,   2028-02-25T07:00:00Z, 7, 2028-03-03T21:00:00Z",
			"Africa/Nairobi,   2027-02-25T07:00:00Z, 7, 2027-03-04T21:00:00Z",
			"Africa/Nairobi,   2026-12-28T07:00:00Z, 7, 2027-01-04T21:00:00Z",
			// Apia had no 30 December 2011: the day after the 29th is the 31st
			"Pacific/Apia,     2011-12-29T20:00:00Z, 1, 2011-12-31T10:00:00Z",
			// midnight does not exist on that day
			"America/Sao_Paulo, 2018-11-03T12:00:00Z, 1, 2018-11-05T02:00:00Z" })
	void givenDaysThatAreKnown_thenTheCountIsRight(String zone, Instant from, int days, Instant end) {
		assertEquals(end, new Deadlines(ZoneId.of(zone)).after(from, days, BusinessDays.ALL));
	}

	@Test
	void givenBusinessDays_thenWeekendsAndClosedDaysAreNotCounted() {
		BusinessDays christmas = new BusinessDays(WEEK.weekend(),
				Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)));

		Instant end = new Deadlines(ZoneId.of("UTC")).after(Instant.parse("2026-12-23T12:00:00Z"), 7, christmas);

		assertEquals(Instant.parse("2027-01-06T00:00:00Z"), end);
	}

	@Test
	void givenNoBusinessAtAll_thenTheCountEnds() {
		BusinessDays never = new BusinessDays(EnumSet.allOf(DayOfWeek.class), Set.of());

		Instant end = new Deadlines(ZoneId.of("UTC")).after(Instant.EPOCH, 1, never);

		assertEquals(LocalDate.EPOCH.plusDays(5001).atStartOfDay(ZoneId.of("UTC")).toInstant(), end);
	}

	private static BusinessDays days(Random random, Instant from) {
		if (random.nextBoolean()) {
			return BusinessDays.ALL;
		}
		Set<LocalDate> closed = new HashSet<>();
		LocalDate day = from.atZone(ZoneId.of("UTC")).toLocalDate();
		for (int i = 0; i < 12; i++) {
			closed.add(day.plusDays(random.nextInt(0, 40)));
		}
		return new BusinessDays(random.nextBoolean() ? WEEK.weekend() : Set.of(DayOfWeek.FRIDAY), closed);
	}

	private static void check(Instant from, int days, BusinessDays which, ZoneId zone) {
		assertEquals(looked(from, days, which, zone), new Deadlines(zone).after(from, days, which),
				() -> days + " days after " + from + " in " + zone + ", " + which);
	}

	/** Looks at clock and calendar until so many days that count have been seen, and then until the last of them is over. */
	private static Instant looked(Instant from, int days, BusinessDays which, ZoneId zone) {
		List<LocalDate> seen = new ArrayList<>(List.of(from.atZone(zone).toLocalDate()));
		Instant now = Instant.ofEpochSecond(Math.floorDiv(from.getEpochSecond(), LOOK.toSeconds()) * LOOK.toSeconds());
		int counted = 0;
		while (true) {
			now = now.plus(LOOK);
			LocalDate today = now.atZone(zone).toLocalDate();
			if (today.isAfter(seen.get(seen.size() - 1))) {
				if (counted == days) {
					return now;
				}
				seen.add(today);
				counted += which.weekend().contains(today.getDayOfWeek()) || which.closed().contains(today) ? 0 : 1;
			}
		}
	}
}
