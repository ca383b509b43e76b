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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.Location;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class CallTest extends ClinicTest {

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@Autowired
	@Qualifier("frontdesk.callService")
	private CallService calls;

	@Test
	void givenPeopleWhoCome_thenTheyAreNumberedByPlaceInTheOrderInWhichTheyCome() {
		Appointment first = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		Appointment second = book(SIZWE, today(9, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		Appointment elsewhere = book(SIZWE, today(11, 0), AppointmentStatus.Scheduled, ANNEX);

		assertEquals(1, arrive(first).call().number());
		assertEquals(2, checkIn(second).call().number());
		assertEquals(1, arrive(elsewhere).call().number());
	}

	@Test
	void givenSomebodyCheckedIn_whenThatIsTakenBack_thenTheNumberStaysTheirs() {
		Appointment appointment = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		assertEquals(1, checkIn(appointment).call().number());

		assertNull(board.undoCheckIn(appointment.getUuid()).call());
		assertEquals(2, arrive(book(SIZWE, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR)).call().number());
		assertEquals(1, checkIn(appointment).call().number());
	}

	@Test
	void givenSomebodyWithANumber_whenMovedToAnotherPlace_thenTheyShowNoneUntilTheyGetOneOfThatPlace() {
		Appointment moved = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		Appointment there = book(SIZWE, today(10, 0), AppointmentStatus.Scheduled, ANNEX);
		assertEquals(1, arrive(moved).call().number());
		assertEquals(1, checkIn(there).call().number());

		move(moved, ANNEX);

		assertNull(row(moved).call());
		assertEquals(2, checkIn(moved).call().number());
		assertEquals(2, row(moved).call().number());
		assertEquals(2, arrive(book(SIZWE, today(11, 0))).call().number(), "the old one stays used");
	}

	@Test
	void givenSomebodyWhoWasMoved_whenCalled_thenTheScreenHasTheNumberOfThatPlaceAlone() {
		Appointment moved = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		checkIn(book(SIZWE, today(10, 0), AppointmentStatus.Scheduled, ANNEX));
		checkIn(moved);
		board.call(moved.getUuid(), "Room 1");
		move(moved, ANNEX);

		assertEquals(2, board.call(moved.getUuid(), "Room 2").call().number());

		assertEquals(List.of("Room 2"), calls.called(null).called().stream().map(CallList.Called::where).toList());
		move(moved, GROUND_FLOOR);
		board.call(moved.getUuid(), "Room 3");
		assertEquals(List.of("Room 3"), calls.called(null).called().stream().map(CallList.Called::where).toList());
	}

	@Test
	void givenSomebodyWhoWasMoved_whenTheyAreNotHereAfterAll_thenNoScreenHasThem() {
		Appointment moved = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		checkIn(moved);
		board.call(moved.getUuid(), null);
		move(moved, ANNEX);

		board.undoCheckIn(moved.getUuid());

		assertTrue(calls.called(null).called().isEmpty());
	}

	@Test
	void givenSomebodyWhoWasMovedBack_thenTheNumberIsTheOneThatTheyHad() {
		Appointment moved = book(CIRU, today(10, 0), AppointmentStatus.Scheduled, GROUND_FLOOR);
		checkIn(moved);
		checkIn(book(SIZWE, today(10, 0), AppointmentStatus.Scheduled, ANNEX));
		move(moved, ANNEX);
		assertEquals(2, board.number(moved.getUuid()).call().number());

		move(moved, GROUND_FLOOR);

		assertEquals(1, row(moved).call().number());
		move(moved, null);
		assertNull(row(moved).call());
		assertEquals(1, board.call(moved.getUuid(), null).call().number());
	}

	@Test
	void givenSomebodyWhoWaitsWithoutANumber_whenOneIsAskedFor_thenTheyGetOneOnce() {
		Appointment appointment = book(CIRU, today(10, 0), AppointmentStatus.Arrived, GROUND_FLOOR);
		long before = board.mark(time.today()).count();

		assertEquals(1, board.number(appointment.getUuid()).call().number());
		assertEquals(1, board.slip(appointment.getUuid()).call().number());

		assertEquals(1, row(appointment).call().number());
		assertEquals(before + 1, board.mark(time.today()).count(), "the other pages hear of it");
	}

	@Test
	void givenSomebodyWhoMayCallAndNothingElse_thenTheyCall() {
		Appointment appointment = book(CIRU, today(10, 0), AppointmentStatus.CheckedIn, GROUND_FLOOR);
		signIn("tom");

		// lent, since the platform keeps what roles allow, past what a test writes
		assertEquals(1, HostRights.lend(() -> board.call(appointment.getUuid(), null), FrontDeskPrivileges.VIEW_BOARD,
				FrontDeskPrivileges.CALL).call().number());
	}

	@Test
	void givenSomebodyIsCalled_thenTheListHasTheNumberAndWhereToGoAndNoName() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);

		BoardRow row = board.call(appointment.getUuid(), "  Room 2 ");

		assertNotNull(row.call().calledAt());
		assertEquals("Room 2", row.call().where());
		CallList list = calls.called(null);
		assertEquals(List.of(1), list.called().stream().map(CallList.Called::number).toList());
		assertEquals("Room 2", list.called().get(0).where());
	}

	@Test
	void givenSomebodyWasCalled_whenTheyAreNotHereAfterAll_thenTheListDoesNotHaveThem() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);
		board.call(appointment.getUuid(), null);

		board.undoCheckIn(appointment.getUuid());

		assertTrue(calls.called(null).called().isEmpty());
	}

	@Test
	void givenSomebodyWhoIsNotHere_thenTheyCannotBeCalledAndHaveNoSlip() {
		Appointment appointment = book(CIRU, today(10, 0));

		assertRefused(Refusal.Kind.CONFLICT, "call.status", () -> board.call(appointment.getUuid(), null));
		assertRefused(Refusal.Kind.CONFLICT, "slip.noNumber", () -> board.slip(appointment.getUuid()));
		assertRefused(Refusal.Kind.UNKNOWN, "appointment.unknown", () -> board.slip("nothing"));
		assertNull(row(appointment).call());
	}

	@Test
	void givenSomebodyWhoCameByAnotherWay_whenCalled_thenTheyGetANumber() {
		Appointment appointment = book(CIRU, today(10, 0), AppointmentStatus.CheckedIn, GROUND_FLOOR);

		assertEquals(1, board.call(appointment.getUuid(), null).call().number());
		assertEquals(1, board.slip(appointment.getUuid()).call().number());
	}

	@ParameterizedTest
	@ValueSource(strings = { "01234567890123456789012345678901234567890", "Room\n2", "Room\u0007" })
	void givenAPlaceThatCannotBeShown_thenItIsRefused(String where) {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);

		assertRefused(Refusal.Kind.RULE, "call.where", () -> board.call(appointment.getUuid(), where));
	}

	@Test
	void givenSomebodyWithoutThePrivileges_thenTheySeeAndCallNothing() {
		Appointment appointment = book(CIRU, today(10, 0));
		signIn("tom");

		assertThrows(APIAuthenticationException.class, () -> calls.called(null));
		assertThrows(APIAuthenticationException.class, () -> board.call(appointment.getUuid(), null));
		assertThrows(APIAuthenticationException.class, () -> board.slip(appointment.getUuid()));
	}

	private void move(Appointment appointment, Integer location) {
		appointment.setLocation(location == null ? null : session().get(Location.class, location));
		session().flush();
	}

	private BoardRow arrive(Appointment appointment) {
		return board.arrive(appointment.getUuid(), tag(appointment));
	}

	private BoardRow checkIn(Appointment appointment) {
		return board.checkIn(appointment.getUuid(), tag(appointment), ASKED);
	}

	private String tag(Appointment appointment) {
		return row(appointment).tag();
	}

	private BoardRow row(Appointment appointment) {
		return board.board(time.today(), null).rows().stream()
				.filter(row -> row.booking().uuid().equals(appointment.getUuid())).findFirst().orElseThrow();
	}
}
