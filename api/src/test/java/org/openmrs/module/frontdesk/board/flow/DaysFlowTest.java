/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.Course;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Flow;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;

class DaysFlowTest {

	private static final Named EZE = new Named(1, "eze", "Ada Eze");

	private static final Named RONO = new Named(2, "rono", "Kip Rono");

	private int rows;

	@Test
	void givenSomebodyInsideSinceLate_thenTheProviderIsThatMuchLater() {
		Flow flow = DaysFlow.of(List.of(inside("09:00", "09:25")), at("09:30"));

		assertEquals(Duration.ofMinutes(25), flow.providers().get(0).delay(at("09:30")));
	}

	@Test
	void givenSomebodyInsideForLongerThanPlanned_thenTheDelayGrowsByTheMinute() {
		Flow.OfProvider provider = DaysFlow.of(List.of(inside("09:00", "09:00")), at("09:10")).providers().get(0);

		assertEquals(Duration.ZERO, provider.delay(at("09:20")));
		assertEquals(Duration.ofMinutes(15), provider.delay(at("09:35")));
	}

	@Test
	void givenSomebodyInsideEarly_thenTheProviderIsNotLate() {
		assertEquals(Duration.ZERO,
				DaysFlow.of(List.of(inside("09:00", "08:50")), at("08:55")).providers().get(0).delay(at("08:55")));
	}

	@Test
	void givenNobodyInsideAndSomebodyWaits_thenTheDelayIsHowLongPastTheirTime() {
		Flow flow = DaysFlow.of(List.of(waiting("09:00", "08:50", EZE)), at("09:12"));

		assertEquals(Duration.ofMinutes(12), flow.providers().get(0).delay(at("09:12")));
	}

	@Test
	void givenTwoWhoWaitBehindOneInside_thenEachIsExpectedAfterThoseBefore() {
		List<DayRow> day = List.of(waiting("09:40", "09:30", EZE), inside("09:00", "09:25"), waiting("09:20", "09:10", EZE));

		Flow flow = DaysFlow.of(day, at("09:30"));

		assertEquals(at("10:05"), ahead(flow, "r1").expected(at("09:30")));
		assertEquals(at("09:45"), ahead(flow, "r3").expected(at("09:30")));
		assertEquals(at("10:20"), ahead(flow, "r1").expected(at("10:00")));
	}

	@Test
	void givenSomebodyWhoCameEarly_thenNobodyIsExpectedBeforeTheirTime() {
		Flow flow = DaysFlow.of(List.of(waiting("11:00", "09:00", EZE)), at("09:30"));

		assertEquals(at("11:00"), ahead(flow, "r1").expected(at("09:30")));
	}

	@Test
	void givenTwoProviders_thenTheOneWhoKeepsThemLongerCounts() {
		Flow flow = DaysFlow.of(List.of(inside("09:00", "09:25"), waiting("09:20", "09:10", EZE, RONO)), at("09:30"));

		assertEquals("Ada Eze", ahead(flow, "r2").provider().name());
	}

	@Test
	void givenWhoIsDoneMissedCancelledOrNotHere_thenTheyCountForNothing() {
		List<DayRow> day = List.of(row("09:00", BoardState.DONE, Course.NONE, EZE),
				row("09:00", BoardState.MISSED, Course.NONE, EZE), row("09:00", BoardState.CANCELLED, Course.NONE, EZE),
				row("09:00", BoardState.EXPECTED, Course.NONE, EZE));

		Flow flow = DaysFlow.of(day, at("10:00"));

		assertTrue(flow.providers().isEmpty());
		assertTrue(flow.waiting().isEmpty());
	}

	@Test
	void givenALimit_thenTheMomentFromWhichSomebodyIsThatMuchLaterIsKnownBefore() {
		Flow flow = DaysFlow.of(List.of(inside("09:00", "09:00"), waiting("09:20", "09:10", EZE)), at("09:05"));

		Instant from = ahead(flow, "r2").laterBy(Duration.ofMinutes(15));

		assertEquals(at("09:35"), from);
		assertEquals(at("09:20").plus(Duration.ofMinutes(15)), ahead(flow, "r2").expected(from));
	}

	private static Flow.Ahead ahead(Flow flow, String uuid) {
		return flow.waiting().stream().filter(one -> one.appointment().equals(uuid)).findFirst().orElseThrow();
	}

	private DayRow inside(String start, String since) {
		return row(start, BoardState.WITH_PROVIDER, new Course(at(since), at(since), at(since), null), EZE);
	}

	private DayRow waiting(String start, String arrived, Named... providers) {
		return row(start, BoardState.CHECKED_IN, new Course(at(arrived), at(arrived), null, null), providers);
	}

	private DayRow row(String start, BoardState state, Course course, Named... providers) {
		rows++;
		Booking booking = new Booking(rows, "r" + rows, "", rows, at(start), at(start).plus(Duration.ofMinutes(20)),
				new Named(1, "s", "Cardiology"), null, null, List.of(providers), "Scheduled", BookingStatus.CheckedIn);
		return new DayRow(booking, state, course, null);
	}

	private static Instant at(String clock) {
		return Instant.parse("2026-11-23T" + clock + ":00Z");
	}
}
