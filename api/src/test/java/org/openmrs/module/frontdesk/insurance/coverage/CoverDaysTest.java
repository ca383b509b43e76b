/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;

/** Days with and without cover, against a plain count of each day. */
class CoverDaysTest {

	/** Around the end of a leap year's February. */
	private static final LocalDate FIRST = LocalDate.of(2028, 1, 20);

	private static final int DAYS = 60;

	private static final int MARGIN = 20;

	private final Random random = new Random(8);

	@Test
	void givenPeriodsAtRandom_thenEachDayIsInAGapIfACountOfEachDaySaysSo() {
		for (int i = 0; i < 3_000; i++) {
			List<CoverPeriod> periods = IntStream.range(0, random.nextInt(6)).mapToObj(n -> period()).toList();
			LocalDate today = day();

			List<CoverPeriod> gaps = CoverDays.gaps(periods, today);

			days().forEach(day -> assertEquals(isLacking(day, periods, today),
					gaps.stream().anyMatch(gap -> gap.holds(day)), () -> day + " of " + periods + " on " + today));
			assertEquals(runs(periods, today), gaps.size(), () -> periods + " on " + today);
		}
	}

	@Test
	void givenTwoPeriods_thenTheDaysOfBothAreThoseThatEachHolds() {
		for (int i = 0; i < 3_000; i++) {
			CoverPeriod one = period();
			CoverPeriod other = period();
			days().forEach(day -> assertEquals(one.holds(day) && other.holds(day),
					one.and(other).filter(both -> both.holds(day)).isPresent(), () -> day + " of " + one + " and " + other));
		}
	}

	/** No cover on that day, and cover before and after, or no cover on any day between it and today. */
	private static boolean isLacking(LocalDate day, List<CoverPeriod> periods, LocalDate today) {
		boolean between = days().anyMatch(other -> other.isBefore(day) && isCovered(other, periods))
				&& days().anyMatch(other -> other.isAfter(day) && isCovered(other, periods));
		LocalDate from = day.isBefore(today) ? day : today;
		LocalDate until = day.isBefore(today) ? today : day;
		return !isCovered(day, periods)
				&& (between || from.datesUntil(until.plusDays(1)).noneMatch(other -> isCovered(other, periods)));
	}

	private static int runs(List<CoverPeriod> periods, LocalDate today) {
		List<LocalDate> all = days().toList();
		return (int) IntStream.range(0, all.size()).filter(i -> isLacking(all.get(i), periods, today)
				&& (i == 0 || !isLacking(all.get(i - 1), periods, today))).count();
	}

	private static boolean isCovered(LocalDate day, List<CoverPeriod> periods) {
		return periods.stream().anyMatch(period -> period.holds(day));
	}

	private static java.util.stream.Stream<LocalDate> days() {
		return LongStream.range(-MARGIN, DAYS + MARGIN).mapToObj(FIRST::plusDays);
	}

	private LocalDate day() {
		return FIRST.plusDays(random.nextInt(DAYS));
	}

	private CoverPeriod period() {
		LocalDate from = day();
		LocalDate until = from.plusDays(random.nextInt(15));
		return switch (random.nextInt(6)) {
			case 0 -> new CoverPeriod(null, until);
			case 1 -> new CoverPeriod(from, null);
			default -> new CoverPeriod(from, until);
		};
	}
}
