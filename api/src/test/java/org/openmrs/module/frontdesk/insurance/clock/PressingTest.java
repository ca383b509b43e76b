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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.insurance.ReminderLevel;

/** How pressing what is due is, on working days and others. */
class PressingTest {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private static final Set<LocalDate> CLOSED = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));

	private static final int RUNS = 2000;

	@ParameterizedTest
	@CsvSource({
			// Monday 7 December, 10 o'clock: what was due before Friday began has waited for all of Friday
			"2026-12-07T10:00, 2026-12-07T09:59, OVERDUE", "2026-12-07T10:00, 2026-12-07T10:00, TODAY",
			"2026-12-07T10:00, 2026-12-08T00:00, TODAY", "2026-12-07T10:00, 2026-12-08T00:01,",
			"2026-12-07T10:00, 2026-12-04T00:00, OVERDUE", "2026-12-07T10:00, 2026-12-03T23:59, ESCALATED",
			// Christmas is closed: on Monday 28 December the last working day was Thursday
			"2026-12-28T08:00, 2026-12-24T12:00, OVERDUE", "2026-12-28T08:00, 2026-12-23T23:00, ESCALATED",
			// on a Sunday nothing has escalated since Saturday
			"2026-12-06T08:00, 2026-12-04T12:00, OVERDUE" })
	void givenWhatIsDue_thenItIsAsPressingAsTheCalendarSays(String now, String due, ReminderLevel level) {
		ZoneId zone = ZoneId.of("Africa/Nairobi");

		assertEquals(level, pressing(at(now, zone), new BusinessDays(WEEKEND, CLOSED)).of(at(due, zone).toInstant()));
	}

	@Test
	void givenNothingIsDue_thenItIsNotPressing() {
		assertEquals(null, pressing(at("2026-12-07T10:00", ZoneId.of("UTC")), BusinessDays.ALL).of(null));
	}

	/** Against a plain count: escalated is what was due before a working day began that is over. */
	@ParameterizedTest
	@ValueSource(strings = { "Africa/Nairobi", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia" })
	void givenAnyMoment_thenItIsEscalatedOnceAWholeWorkingDayIsOver(String name) {
		ZoneId zone = ZoneId.of(name);
		Random random = new Random(7);
		for (int run = 0; run < RUNS; run++) {
			ZonedDateTime now = Instant.ofEpochSecond(random.nextLong(1_300_000_000L, 1_900_000_000L)).atZone(zone);
			Set<LocalDate> closed = new HashSet<>();
			now.toLocalDate().minusDays(20).datesUntil(now.toLocalDate()).filter(day -> random.nextInt(4) == 0)
					.forEach(closed::add);
			BusinessDays days = new BusinessDays(WEEKEND, closed);
			Instant due = now.toInstant().minus(Duration.ofMinutes(random.nextInt(1, 20_000)));

			LocalDate first = due.atZone(zone).toLocalDate().plusDays(1);
			boolean escalated = first.isBefore(now.toLocalDate()) && first.datesUntil(now.toLocalDate()).anyMatch(days::has);
			assertEquals(escalated ? ReminderLevel.ESCALATED : ReminderLevel.OVERDUE, pressing(now, days).of(due),
					() -> due + " at " + now + " closed " + closed);
		}
	}

	private static ZonedDateTime at(String text, ZoneId zone) {
		return LocalDateTime.parse(text).atZone(zone);
	}

	private static Pressing pressing(ZonedDateTime now, BusinessDays days) {
		LocalDate today = now.toLocalDate();
		return new Pressing(now.toInstant(), days.before(today).atStartOfDay(now.getZone()).toInstant(),
				new Deadlines(now.getZone()).endOf(today));
	}
}
