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
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
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
