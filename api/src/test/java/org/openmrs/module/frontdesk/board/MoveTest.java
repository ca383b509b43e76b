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

import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** From expected to done and back, as the clerk Amina. */
class MoveTest extends ClinicTest {

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@Test
	void givenSomebodyExpected_whenTheyArriveGoInAndAreDone_thenEachStateSaysSinceWhenAndByWhom() {
		Appointment appointment = book(CIRU, today(10, 0));
		String uuid = appointment.getUuid();

		BoardRow arrived = board.arrive(uuid, tag(uuid));
		BoardRow checkedIn = board.checkIn(uuid, tag(uuid), ASKED);
		BoardRow within = board.withProvider(uuid, tag(uuid));
		BoardRow done = board.done(uuid, tag(uuid));

		assertEquals(BoardState.ARRIVED, arrived.state());
		assertEquals("Amina Bello", arrived.move().by());
		assertNotNull(arrived.course().arrived());
		assertEquals(BoardState.CHECKED_IN, checkedIn.state());
		assertNull(checkedIn.move());
		assertNotNull(checkedIn.course().checkedIn());
		assertEquals(BoardState.WITH_PROVIDER, within.state());
		assertEquals(BookingStatus.CheckedIn, within.booking().status());
		assertEquals(MoveKind.WITH_PROVIDER, within.move().kind());
		assertFalse(within.checkIn().undoable());
		assertEquals(BoardState.DONE, done.state());
		assertEquals(BookingStatus.Completed, done.booking().status());
		assertEquals(within.course().withProvider(), done.course().withProvider());
		assertNotNull(done.course().done());
	}

	@Test
	void givenSomebodyCheckedInAtOnce_thenTheyArrivedThen() {
		Appointment appointment = book(CIRU, today(10, 0));

		BoardRow row = board.checkIn(appointment.getUuid(), tag(appointment.getUuid()), ASKED);

		assertEquals(row.course().checkedIn(), row.course().arrived());
	}

	@Test
	void givenAnArrival_whenTakenBack_thenThePersonIsExpectedAndCanArriveAgain() {
		String uuid = book(CIRU, today(10, 0)).getUuid();
		board.arrive(uuid, tag(uuid));

		BoardRow row = board.undoArrive(uuid);

		assertEquals(BoardState.EXPECTED, row.state());
		assertNull(row.move());
		assertEquals(Course.NONE, row.course());
		assertRefused(Refusal.Kind.CONFLICT, "undoMove.nothing", () -> board.undoArrive(uuid));
		assertEquals(BoardState.ARRIVED, board.arrive(uuid, tag(uuid)).state());
	}

	@Test
	void givenAnArrivalAndACheckIn_thenTheArrivalCannotBeTakenBack() {
		String uuid = book(CIRU, today(10, 0)).getUuid();
		board.arrive(uuid, tag(uuid));
		board.checkIn(uuid, tag(uuid), ASKED);

		assertRefused(Refusal.Kind.CONFLICT, "undoMove.notLast", () -> board.undoArrive(uuid));
	}

	@Test
	void givenTheWholeWay_whenTakenBackStepByStep_thenAllIsAsBefore() {
		Appointment appointment = bookedEarlier();
		String uuid = appointment.getUuid();
		String before = tag(uuid);
		board.arrive(uuid, tag(uuid));
		earlier(appointment);
		board.checkIn(uuid, tag(uuid), ASKED);
		board.withProvider(uuid, tag(uuid));

		assertEquals(BoardState.CHECKED_IN, board.undoWithProvider(uuid).state());
		earlier(appointment);
		assertEquals(BoardState.ARRIVED, board.undoCheckIn(uuid).state());
		assertEquals(BoardState.EXPECTED, board.undoArrive(uuid).state());
		assertEquals(before, tag(uuid));
	}

	@Test
	void givenAnAppointmentThatIsDone_whenTakenBackStepByStep_thenAllIsAsBefore() {
		Appointment appointment = bookedEarlier();
		String before = tag(appointment.getUuid());
		String uuid = within(appointment);
		earlier(appointment);
		board.done(uuid, tag(uuid));

		assertEquals(BoardState.WITH_PROVIDER, board.undoDone(uuid).state());
		assertEquals(BoardState.CHECKED_IN, board.undoWithProvider(uuid).state());
		assertEquals(BoardState.EXPECTED, board.undoCheckIn(uuid).state());
		assertEquals(before, tag(uuid));
	}

	@Test
	void givenAChangeBetween_whenTheLaterStepIsTakenBack_thenTheEarlierOneStays() {
		Appointment appointment = bookedEarlier();
		String uuid = within(appointment);
		move(appointment, AppointmentStatus.CheckedIn);
		earlier(appointment);
		board.done(uuid, tag(uuid));
		board.undoDone(uuid);

		assertRefused(Refusal.Kind.CONFLICT, "undoMove.notLast", () -> board.undoWithProvider(uuid));
	}

	@Test
	void givenSomebodyInside_whenThatIsTakenBack_thenTheyWaitAgainAndTheCheckInCanBeTakenBack() {
		String uuid = within(book(CIRU, today(10, 0)));
		assertRefused(Refusal.Kind.CONFLICT, "undo.notLast", () -> board.undoCheckIn(uuid));

		BoardRow row = board.undoWithProvider(uuid);

		assertEquals(BoardState.CHECKED_IN, row.state());
		assertTrue(row.checkIn().undoable());
		assertEquals(BoardState.EXPECTED, board.undoCheckIn(uuid).state());
	}

	@Test
	void givenSomebodyInside_thenEveryPageHearsOfIt() {
		String uuid = book(CIRU, today(10, 0)).getUuid();
		board.checkIn(uuid, tag(uuid), ASKED);
		session().flush();
		ChangeFeed.Mark before = board.mark(time.today());

		board.withProvider(uuid, tag(uuid));

		assertEquals(before.count() + 1, board.mark(time.today()).count());
	}

	@Test
	void givenAnotherProgramEndsTheAppointment_thenItIsDoneAndNobodyIsInside() {
		Appointment appointment = book(CIRU, today(10, 0));
		String uuid = within(appointment);
		move(appointment, AppointmentStatus.Completed);

		BoardRow row = row(uuid);

		assertEquals(BoardState.DONE, row.state());
		assertNull(row.move());
		assertNotNull(row.course().withProvider());
	}

	@Test
	void givenAnotherProgramReceivesThePerson_thenTheHistorySaysWhen() {
		Appointment appointment = book(CIRU, today(10, 0));
		move(appointment, AppointmentStatus.Arrived);
		move(appointment, AppointmentStatus.CheckedIn);

		BoardRow row = row(appointment.getUuid());

		assertNotNull(row.course().arrived());
		assertNotNull(row.course().checkedIn());
		assertNull(row.checkIn());
	}

	@ParameterizedTest
	@EnumSource(value = AppointmentStatus.class, names = { "Requested", "WaitList", "Completed", "Cancelled", "Missed" })
	void givenAStateThatAllowsNoArrival_thenItIsRefused(AppointmentStatus state) {
		String uuid = book(CIRU, today(10, 0), state, GROUND_FLOOR).getUuid();

		assertRefused(Refusal.Kind.CONFLICT, "arrive.status", () -> board.arrive(uuid, tag(uuid)));
	}

	@Test
	void givenSomebodyNotCheckedIn_thenTheyCannotGoInNorBeDone() {
		String uuid = book(CIRU, today(10, 0)).getUuid();

		assertRefused(Refusal.Kind.CONFLICT, "withProvider.status", () -> board.withProvider(uuid, tag(uuid)));
		assertRefused(Refusal.Kind.CONFLICT, "done.status", () -> board.done(uuid, tag(uuid)));
	}

	@Test
	void givenItIsSaidTwice_thenTheSecondIsToldWhoDidIt() {
		String uuid = book(CIRU, today(10, 0)).getUuid();
		board.arrive(uuid, tag(uuid));
		Refusal arrived = assertRefused(Refusal.Kind.CONFLICT, "arrive.already", () -> board.arrive(uuid, tag(uuid)));
		board.checkIn(uuid, tag(uuid), ASKED);
		board.withProvider(uuid, tag(uuid));
		Refusal within = assertRefused(Refusal.Kind.CONFLICT, "withProvider.already",
				() -> board.withProvider(uuid, tag(uuid)));

		assertEquals("Amina Bello", arrived.getArguments().get("who"));
		assertEquals("Amina Bello", within.getArguments().get("who"));
	}

	@Test
	void givenARowThatHasChangedSince_thenItIsRefused() {
		String uuid = book(CIRU, today(10, 0)).getUuid();
		String shown = tag(uuid);
		board.arrive(uuid, shown);
		board.undoArrive(uuid);
		board.checkIn(uuid, tag(uuid), ASKED);

		assertRefused(Refusal.Kind.STALE, "row.stale", () -> board.withProvider(uuid, shown));
	}

	@Test
	void givenAnAppointmentOfAnotherDay_thenItIsRefused() {
		Appointment tomorrow = book(CIRU, today(10, 0).plusDays(1));

		String tag = board.board(time.today().plusDays(1), null).rows().get(0).tag();

		assertRefused(Refusal.Kind.CONFLICT, "move.otherDay", () -> board.arrive(tomorrow.getUuid(), tag));
	}

	@Test
	void givenAUserWhoMayOnlyLook_thenNothingIsMoved() {
		String uuid = within(book(CIRU, today(10, 0)));
		signIn("tom");

		assertThrows(APIAuthenticationException.class, () -> board.arrive(uuid, ""));
		assertThrows(APIAuthenticationException.class, () -> board.withProvider(uuid, ""));
		assertThrows(APIAuthenticationException.class, () -> board.done(uuid, ""));
		assertThrows(APIAuthenticationException.class, () -> board.undoArrive(uuid));
		assertThrows(APIAuthenticationException.class, () -> board.undoWithProvider(uuid));
		assertThrows(APIAuthenticationException.class, () -> board.undoDone(uuid));
		signIn("amina");
		assertEquals(BoardState.WITH_PROVIDER, row(uuid).state());
	}

	private String within(Appointment appointment) {
		String uuid = appointment.getUuid();
		board.checkIn(uuid, tag(uuid), ASKED);
		board.withProvider(uuid, tag(uuid));
		return uuid;
	}

	private void move(Appointment appointment, AppointmentStatus status) {
		session().flush();
		session().refresh(appointment);
		appointment.setStatus(status);
		session().save(history(appointment));
		session().flush();
	}

	private Appointment bookedEarlier() {
		Appointment appointment = book(CIRU, today(10, 0));
		earlier(appointment);
		return session().get(Appointment.class, appointment.getAppointmentId());
	}

	/** The other module's undo goes by whole seconds, so that its history must be older than what is taken back. */
	private void earlier(Appointment appointment) {
		session().flush();
		session().createNativeQuery("update patient_appointment_audit set date_created ="
				+ " timestampadd(second, -10, date_created) where appointment_id = :id")
				.setParameter("id", appointment.getAppointmentId()).executeUpdate();
		session().clear();
	}

	private BoardRow row(String uuid) {
		return board.board(time.today(), null).rows().stream().filter(row -> row.booking().uuid().equals(uuid)).findFirst()
				.orElseThrow();
	}

	private String tag(String uuid) {
		return row(uuid).tag();
	}
}
