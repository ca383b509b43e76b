/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class BoardTest extends ClinicTest {

	private static final String MAIN_CLINIC_UUID = "00000000-0000-4000-8005-000000000001";

	private static final String ANNEX_UUID = "00000000-0000-4000-8005-000000000003";

	private static final String CLOSED_UUID = "00000000-0000-4000-8005-000000000004";

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@Test
	void givenAppointmentsOfToday_thenTheyComeInTheOrderOfTheirStart() {
		Appointment later = book(CIRU, today(10, 0));
		Appointment earlier = book(SIZWE, today(9, 0));

		List<BoardRow> rows = board.board(time.today(), null).rows();

		assertEquals(List.of(earlier.getUuid(), later.getUuid()), uuids(rows));
		assertEquals(date(today(9, 0)).toInstant(), rows.get(0).booking().start());
	}

	@Test
	void givenAPatientWithTwoNamesAndTwoIdentifiers_thenTheRowShowsThePreferredOnes() {
		book(CIRU, today(10, 0));

		PersonLine person = board.board(LocalDate.now(ZoneId.systemDefault()), null).rows().get(0).person();

		assertEquals("Ciru Kamau", person.name());
		assertEquals("100077-X", person.identifier());
		assertEquals(LocalDate.of(1995, 2, 3), person.birthDate());
		assertEquals("F", person.gender());
	}

	@Test
	void givenAPatientWithoutBirthDateOrIdentifier_thenTheRowLeavesThemOut() {
		book(SIZWE, today(10, 0));

		PersonLine person = board.board(time.today(), null).rows().get(0).person();

		assertNull(person.birthDate());
		assertNull(person.age());
		assertNull(person.identifier());
	}

	@Test
	void givenAnAge_thenItIsThatOnTheDayOfTheBoard() {
		book(CIRU, LocalDateTime.of(2027, 2, 2, 10, 0));
		book(CIRU, LocalDateTime.of(2027, 2, 3, 10, 0));

		assertEquals(31, board.board(LocalDate.of(2027, 2, 2), null).rows().get(0).person().age());
		assertEquals(32, board.board(LocalDate.of(2027, 2, 3), null).rows().get(0).person().age());
	}

	@Test
	void givenServiceProviderAndLocation_thenTheRowNamesThem() {
		book(CIRU, today(10, 0));

		BoardRow row = board.board(time.today(), null).rows().get(0);

		assertEquals("Cardiology", row.booking().service().name());
		assertEquals("Ada Eze", row.booking().providers().get(0).name());
		assertEquals("Ground floor", row.booking().location().name());
	}

	@Test
	void givenAVoidedAppointmentOrPatient_thenTheyAreNotOnTheBoard() {
		Appointment voided = book(CIRU, today(10, 0));
		voided.setVoided(true);
		book(VOIDED_PATIENT, today(11, 0));
		session().flush();

		assertTrue(board.board(time.today(), null).rows().isEmpty());
	}

	@Test
	void givenCancelledAndMissedOnes_thenTheyAreOnTheBoard() {
		book(CIRU, today(10, 0), AppointmentStatus.Cancelled, GROUND_FLOOR);
		book(SIZWE, today(11, 0), AppointmentStatus.Missed, null);

		assertEquals(2, board.board(time.today(), null).rows().size());
	}

	@Test
	void givenALocation_thenTheBoardHasThatAndWhatLiesWithinIt() {
		Appointment within = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		Appointment itself = book(CIRU, today(11, 0), AppointmentStatus.Scheduled, MAIN_CLINIC);
		Appointment elsewhere = book(SIZWE, today(10, 0), AppointmentStatus.Scheduled, ANNEX);
		book(SIZWE, today(11, 0), AppointmentStatus.Scheduled, null);

		assertEquals(List.of(within.getUuid(), itself.getUuid()), uuids(board.board(time.today(), MAIN_CLINIC_UUID).rows()));
		assertEquals(List.of(elsewhere.getUuid()), uuids(board.board(time.today(), ANNEX_UUID).rows()));
		assertEquals(4, board.board(time.today(), null).rows().size());
	}

	@Test
	void givenALocationThatIsNotInUse_thenItIsRefused() {
		for (String unknown : List.of(CLOSED_UUID, "nowhere")) {
			Refusal refusal = assertThrows(Refusal.class, () -> board.board(time.today(), unknown));
			assertEquals(Refusal.Kind.UNKNOWN, refusal.getKind());
		}
	}

	@Test
	void givenTheEdgesOfADay_thenMidnightBelongsToTheDayThatBegins() {
		LocalDate day = LocalDate.of(2027, 5, 4);
		Appointment first = book(CIRU, day.atStartOfDay());
		Appointment last = book(CIRU, day.atTime(23, 59, 59));
		book(CIRU, day.plusDays(1).atStartOfDay());
		book(CIRU, day.atStartOfDay().minusSeconds(1));

		assertEquals(List.of(first.getUuid(), last.getUuid()), uuids(board.board(day, null).rows()));
	}

	@Test
	void givenAClinicInAnotherZoneThanItsServer_thenADayIsADayAtTheClinic() {
		set(FrontDeskSettings.ZONE, "Pacific/Auckland");
		LocalDate day = LocalDate.of(2027, 5, 4);
		LocalDateTime atServer = day.atTime(0, 30).atZone(ZoneId.of("Pacific/Auckland"))
				.withZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime();
		Appointment early = book(CIRU, atServer);

		assertEquals(List.of(early.getUuid()), uuids(board.board(day, null).rows()));
		assertTrue(board.board(day.minusDays(1), null).rows().isEmpty());
	}

	@Test
	void givenARowThatChanges_thenItsTagChanges() {
		Appointment appointment = book(CIRU, today(10, 0));
		String before = board.board(time.today(), null).rows().get(0).tag();
		assertEquals(before, board.board(time.today(), null).rows().get(0).tag());

		appointment.setStatus(AppointmentStatus.Arrived);
		session().flush();

		assertNotEquals(before, board.board(time.today(), null).rows().get(0).tag());
	}

	@Test
	void givenAUserWithoutThePrivilege_thenNothingIsShown() {
		signIn("ada");

		assertThrows(APIAuthenticationException.class, () -> board.board(time.today(), null));
		assertThrows(APIAuthenticationException.class,
				() -> board.changes(null, new ChangeFeed.Mark(time.today(), ChangeFeed.Mark.UNKNOWN, 0)));
		assertThrows(APIAuthenticationException.class, () -> board.mark(time.today()));
		assertThrows(APIAuthenticationException.class, () -> board.places());
	}

	private static List<String> uuids(List<BoardRow> rows) {
		return rows.stream().map(row -> row.booking().uuid()).toList();
	}
}
