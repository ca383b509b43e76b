/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.board.FlagLine;
import org.openmrs.module.frontdesk.board.Severity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class FlagsTest extends ClinicTest {

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@Test
	void givenSomebodyExpected_thenTheFlagSaysFromWhenOnTheyAreLate() {
		Appointment appointment = book(CIRU, today(10, 0));
		set(FrontDeskSettings.FLAGS_LATE_MINUTES, "25");

		FlagLine late = one("late");

		assertEquals(appointment.getUuid(), late.appointment());
		assertEquals(Severity.SOON, late.severity());
		assertEquals(date(today(10, 25)).toInstant(), late.from());
	}

	@Test
	void givenSomebodyWhoIsHere_thenTheyAreNotLateButHaveWaitedFromTheirTimeOn() {
		book(CIRU, today(23, 59), AppointmentStatus.Arrived, GROUND_FLOOR);

		List<FlagLine> waiting = flags("waiting");

		assertTrue(flags("late").isEmpty());
		assertEquals(List.of(Severity.SOON, Severity.NOW), waiting.stream().map(FlagLine::severity).toList());
		assertEquals(date(today(23, 59)).toInstant().plus(Duration.ofMinutes(20)), waiting.get(0).from());
		assertEquals(date(today(23, 59)).toInstant().plus(Duration.ofMinutes(40)), waiting.get(1).from());
	}

	@Test
	void givenSomebodyWhoCameLate_thenTheyHaveWaitedSinceTheyCame() {
		book(CIRU, today(0, 0), AppointmentStatus.Arrived, GROUND_FLOOR);
		BoardRow row = read().rows().get(0);

		assertEquals(row.course().arrived(), flags("waiting").get(0).arguments().get("since"));
	}

	@Test
	void givenTwoAppointmentsOfOnePerson_thenEachTellsOfTheOther() {
		book(CIRU, today(10, 0));
		book(CIRU, today(14, 0));
		book(SIZWE, today(14, 0));

		List<FlagLine> second = flags("second");

		assertEquals(2, second.size());
		assertEquals(Severity.TELLS, second.get(0).severity());
		assertEquals(date(today(14, 0)).toInstant(), second.get(0).arguments().get("at"));
		assertEquals("Cardiology", second.get(0).arguments().get("service"));
	}

	@Test
	void givenASecondOneThatWasCancelled_thenThereIsNothingToTell() {
		book(CIRU, today(10, 0));
		book(CIRU, today(14, 0), AppointmentStatus.Cancelled, GROUND_FLOOR);

		assertTrue(flags("second").isEmpty());
	}

	@Test
	void givenSomebodyWhoWaitsForAProvider_thenItIsSaidFromWhenOnTheyWillBeMuchLater() {
		book(CIRU, today(23, 0), AppointmentStatus.CheckedIn, GROUND_FLOOR);

		FlagLine late = one("providerLate");

		assertEquals("Ada Eze", late.arguments().get("provider"));
		assertEquals(date(today(23, 15)).toInstant(), late.from());
	}

	@Test
	void givenAFlagThatIsSwitchedOff_thenItIsNotShown() {
		book(CIRU, today(10, 0));
		set(FrontDeskSettings.FLAGS_OFF, "second, late");

		assertTrue(flags("late").isEmpty());
	}

	@Test
	void givenAnotherDay_thenItsClockSaysNothing() {
		book(CIRU, today(10, 0).plusDays(1));
		book(CIRU, today(11, 0).plusDays(1));

		List<FlagLine> flags = board.board(time.today().plusDays(1), null).flags();

		assertEquals(List.of("second", "second"), flags.stream().map(FlagLine::flag).toList());
	}

	@Test
	void givenAPollWithNothingNew_thenItsFlagsAreThoseThatHangOnTheDay() {
		book(CIRU, today(10, 0));
		book(CIRU, today(14, 0));
		book(SIZWE, today(11, 0));
		session().flush();

		Board changes = board.changes(null, read().mark());

		assertTrue(changes.rows().isEmpty());
		assertEquals(List.of("second", "second"), changes.flags().stream().map(FlagLine::flag).toList());
		assertTrue(changes.flags().stream().allMatch(FlagLine::ofDay));
	}

	private Board read() {
		return board.board(time.today(), null);
	}

	private List<FlagLine> flags(String id) {
		return read().flags().stream().filter(line -> line.flag().equals(id)).toList();
	}

	private FlagLine one(String id) {
		List<FlagLine> found = flags(id);
		assertEquals(1, found.size());
		return found.get(0);
	}
}
