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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.Patient;
import org.openmrs.Visit;
import org.openmrs.VisitType;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Amina has the three privileges of the front desk and none of the host's. */
class CheckInTest extends ClinicTest {

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@BeforeEach
	void startOutpatientVisits() {
		set(FrontDeskSettings.VISIT_TYPE, OUTPATIENT);
	}

	@ParameterizedTest
	@EnumSource(value = AppointmentStatus.class, names = { "Scheduled", "Arrived" })
	void givenSomebodyExpected_whenCheckedIn_thenStatusVisitAndRowSaySo(AppointmentStatus before) {
		Appointment appointment = book(CIRU, today(10, 0), before, GROUND_FLOOR);

		BoardRow row = checkIn(appointment);

		assertEquals(AppointmentStatus.CheckedIn, reload(appointment).getStatus());
		assertEquals("CheckedIn", row.booking().status().name());
		assertEquals("Amina Bello", row.checkIn().by());
		assertEquals(VisitOutcome.STARTED, row.checkIn().visit());
		assertTrue(row.checkIn().undoable());
		Visit visit = onlyVisit(CIRU);
		assertEquals(OUTPATIENT, visit.getVisitType().getUuid());
		assertEquals(GROUND_FLOOR, visit.getLocation().getLocationId());
	}

	@Test
	void givenAnOpenVisit_whenCheckedIn_thenItIsJoined() {
		Visit open = visit(CIRU);

		BoardRow row = checkIn(book(CIRU, today(10, 0)));

		assertEquals(VisitOutcome.JOINED, row.checkIn().visit());
		assertEquals(open.getVisitId(), onlyVisit(CIRU).getVisitId());
	}

	@Test
	void givenTwoAppointmentsToday_whenBothCheckedIn_thenOneVisitServesBothAndOutlivesTheFirstUndo() {
		Appointment first = book(CIRU, today(10, 0));
		Appointment second = book(CIRU, today(11, 0));
		checkIn(first);
		assertEquals(VisitOutcome.JOINED, checkIn(second).checkIn().visit());

		board.undoCheckIn(first.getUuid());

		assertFalse(onlyVisit(CIRU).getVoided());
	}

	@Test
	void givenAClinicWithoutVisits_whenCheckedIn_thenNoneIsStarted() {
		set(FrontDeskSettings.START_VISIT, "false");

		BoardRow row = checkIn(book(CIRU, today(10, 0)));

		assertEquals(VisitOutcome.NONE, row.checkIn().visit());
		assertTrue(visits(CIRU).isEmpty());
	}

	@Test
	void givenNoUsableVisitType_whenCheckedIn_thenItSaysThatNoneWasStarted() {
		for (int i = 0; i < 2; i++) {
			if (i == 0) {
				set(FrontDeskSettings.VISIT_TYPE, "");
			} else {
				set(FrontDeskSettings.VISIT_TYPE, OUTPATIENT);
				session().createQuery("update VisitType t set t.retired = true").executeUpdate();
				session().clear();
			}

			assertEquals(VisitOutcome.NO_TYPE, checkIn(book(CIRU, today(10, 0))).checkIn().visit());
		}
		assertTrue(visits(CIRU).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(value = AppointmentStatus.class, names = { "Requested", "WaitList", "Completed", "Cancelled", "Missed" })
	void givenAStateThatAllowsNoCheckIn_thenItIsRefusedAndNothingHappens(AppointmentStatus state) {
		Appointment appointment = book(CIRU, today(10, 0), state, GROUND_FLOOR);

		assertRefused(Refusal.Kind.CONFLICT, "checkIn.status." + state, () -> checkIn(appointment));

		assertEquals(state, reload(appointment).getStatus());
		assertTrue(visits(CIRU).isEmpty());
	}

	@Test
	void givenAnAppointmentOfAnotherDay_thenItIsRefused() {
		Appointment tomorrow = book(CIRU, today(10, 0).plusDays(1));

		assertRefused(Refusal.Kind.CONFLICT, "checkIn.otherDay",
				() -> board.checkIn(tomorrow.getUuid(), row(board.board(time.today().plusDays(1), null), tomorrow).tag(),
						ASKED));
	}

	@Test
	void givenARowThatHasChangedSinceItWasShown_thenItIsRefused() {
		Appointment appointment = book(CIRU, today(10, 0));
		String shown = row(board.board(time.today(), null), appointment).tag();
		appointment.setStartDateTime(date(today(14, 0)));
		session().flush();

		assertRefused(Refusal.Kind.STALE, "row.stale", () -> board.checkIn(appointment.getUuid(), shown, ASKED));
	}

	@Test
	void givenSomebodyCheckedInAlready_thenTheSecondIsToldWhoDidIt() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);

		Refusal refusal = assertRefused(Refusal.Kind.CONFLICT, "checkIn.already", () -> checkIn(appointment));

		assertEquals("Amina Bello", refusal.getArguments().get("who"));
	}

	@Test
	void givenAnotherProgramCheckedThePersonIn_thenTheHistorySaysWho() {
		signIn("tom");
		Appointment appointment = book(CIRU, today(10, 0), AppointmentStatus.CheckedIn, GROUND_FLOOR);
		signIn("amina");

		Refusal refusal = assertRefused(Refusal.Kind.CONFLICT, "checkIn.already", () -> checkIn(appointment));

		assertEquals("Tom Ogola", refusal.getArguments().get("who"));
	}

	@Test
	void givenAnUnknownOrVoidedAppointment_thenItIsUnknown() {
		Appointment voided = book(CIRU, today(10, 0));
		voided.setVoided(true);
		session().flush();

		for (String uuid : List.of(voided.getUuid(), "nonsense", "")) {
			assertRefused(Refusal.Kind.UNKNOWN, "appointment.unknown", () -> board.checkIn(uuid, "", ASKED));
			assertRefused(Refusal.Kind.UNKNOWN, "appointment.unknown", () -> board.undoCheckIn(uuid));
		}
	}

	@ParameterizedTest
	@EnumSource(value = AppointmentStatus.class, names = { "Scheduled", "Arrived" })
	void givenACheckIn_whenTakenBack_thenAllIsAsBefore(AppointmentStatus before) {
		Appointment appointment = bookedYesterday(before);
		checkIn(appointment);

		BoardRow row = board.undoCheckIn(appointment.getUuid());

		assertEquals(before, reload(appointment).getStatus());
		assertEquals(before.name(), row.booking().status().name());
		assertNull(row.checkIn());
		assertTrue(onlyVisit(CIRU).getVoided());
	}

	@Test
	void givenACheckInTakenBack_thenItCannotBeTakenBackAgainButThePersonCanBeCheckedInAgain() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);
		board.undoCheckIn(appointment.getUuid());

		assertRefused(Refusal.Kind.CONFLICT, "undo.nothing", () -> board.undoCheckIn(appointment.getUuid()));
		assertEquals("CheckedIn", checkIn(appointment).booking().status().name());
	}

	@Test
	void givenSomethingHappenedSince_thenTheCheckInStays() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);
		session().save(history(reload(appointment)));
		session().flush();

		assertRefused(Refusal.Kind.CONFLICT, "undo.notLast", () -> board.undoCheckIn(appointment.getUuid()));
	}

	@Test
	void givenTheAppointmentWentOn_thenTheCheckInStays() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);
		reload(appointment).setStatus(AppointmentStatus.Completed);
		session().flush();

		assertRefused(Refusal.Kind.CONFLICT, "undo.notLast", () -> board.undoCheckIn(appointment.getUuid()));
	}

	@Test
	void givenAVisitThatWasJoined_whenTakenBack_thenItStays() {
		visit(CIRU);
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);

		board.undoCheckIn(appointment.getUuid());

		assertFalse(onlyVisit(CIRU).getVoided());
	}

	@Test
	void givenAnEncounterInTheVisit_whenTakenBack_thenTheVisitStays() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);
		Encounter encounter = new Encounter();
		encounter.setEncounterType(session().get(EncounterType.class, 1));
		encounter.setPatient(session().get(Patient.class, CIRU));
		encounter.setEncounterDatetime(new Date());
		encounter.setVisit(onlyVisit(CIRU));
		session().save(encounter);
		session().flush();

		board.undoCheckIn(appointment.getUuid());

		assertEquals(AppointmentStatus.Scheduled, reload(appointment).getStatus());
		assertFalse(onlyVisit(CIRU).getVoided());
	}

	@Test
	void givenAUserWhoMayOnlyLook_thenNeitherCheckInNorUndoIsDone() {
		Appointment appointment = book(CIRU, today(10, 0));
		checkIn(appointment);
		signIn("tom");

		assertThrows(APIAuthenticationException.class, () -> checkIn(appointment));
		assertThrows(APIAuthenticationException.class, () -> board.undoCheckIn(appointment.getUuid()));
		assertEquals(AppointmentStatus.CheckedIn, reload(appointment).getStatus());
	}

	@ParameterizedTest
	@MethodSource("unasked")
	void givenSomethingIsNotAsked_thenNobodyIsCheckedInAndItIsNamed(Asked asked, String code, String field) {
		Appointment appointment = book(CIRU, today(10, 0));
		String shown = row(board.board(time.today(), null), appointment).tag();

		Refusal refusal = assertRefused(Refusal.Kind.RULE, code, () -> board.checkIn(appointment.getUuid(), shown, asked));

		assertEquals(field, refusal.getField().name());
		assertEquals("Scheduled", row(board.board(time.today(), null), appointment).booking().status().name());
	}

	static Stream<Arguments> unasked() {
		Set<KnownBy> two = Set.of(KnownBy.PHONE, KnownBy.PICTURE);
		return Stream.of(arguments(Asked.NOTHING, "checkIn.identity", "knownBy"),
				arguments(new Asked(Set.of(KnownBy.NAME), Told.SAME, Told.SAME), "checkIn.identity", "knownBy"),
				arguments(new Asked(two, null, Told.SAME), "checkIn.contact", "contact"),
				arguments(new Asked(two, Told.LATER, null), "checkIn.coverage", "coverage"));
	}

	@Test
	void givenTheClinicWantsNothingAsked_thenNothingNeedBe() {
		set(FrontDeskSettings.CHECK_IN_STEPS, "none");
		Appointment appointment = book(CIRU, today(10, 0));

		BoardRow row = board.checkIn(appointment.getUuid(), row(board.board(time.today(), null), appointment).tag(),
				Asked.NOTHING);

		assertEquals("CheckedIn", row.booking().status().name());
	}

	@Test
	void givenCoverageIsLeftForLater_thenItIsPointedOutUntilTheyAreDone() {
		Appointment appointment = book(CIRU, today(10, 0));
		board.checkIn(appointment.getUuid(), row(board.board(time.today(), null), appointment).tag(),
				new Asked(ASKED.knownBy(), Told.SAME, Told.LATER));

		assertTrue(board.board(time.today(), null).flags().stream().anyMatch(flag -> flag.flag().equals("coverage")));

		board.done(appointment.getUuid(), row(board.board(time.today(), null), appointment).tag());
		assertTrue(board.board(time.today(), null).flags().stream().noneMatch(flag -> flag.flag().equals("coverage")));
	}

	@Test
	void givenACheckIn_thenItIsKeptByWhatThePersonWasKnown() {
		Appointment appointment = book(CIRU, today(10, 0));
		board.checkIn(appointment.getUuid(), row(board.board(time.today(), null), appointment).tag(),
				new Asked(Set.of(KnownBy.PICTURE, KnownBy.NAME), Told.CHANGED, Told.SAME));

		Object[] kept = (Object[]) session()
				.createNativeQuery("select known_by, contact, coverage from frontdesk_check_in").uniqueResult();
		assertEquals(List.of("name,picture", "changed", "same"), List.of(kept));
	}

	private BoardRow checkIn(Appointment appointment) {
		return board.checkIn(appointment.getUuid(), row(board.board(time.today(), null), appointment).tag(), ASKED);
	}

	private static BoardRow row(Board board, Appointment appointment) {
		return board.rows().stream().filter(row -> row.booking().uuid().equals(appointment.getUuid())).findFirst()
				.orElseThrow();
	}

	/** The other module's undo goes by whole seconds, so that the history must be older than the check-in. */
	private Appointment bookedYesterday(AppointmentStatus status) {
		Appointment appointment = book(CIRU, today(10, 0), status, GROUND_FLOOR);
		session().createQuery("update AppointmentAudit h set h.dateCreated = :then where h.appointment = :appointment")
				.setParameter("then", date(today(10, 0).minusDays(1))).setParameter("appointment", appointment)
				.executeUpdate();
		return appointment;
	}

	private Visit visit(int patient) {
		Visit visit = new Visit(session().get(Patient.class, patient), session().get(VisitType.class, 1), new Date());
		session().save(visit);
		session().flush();
		return visit;
	}

	private Visit onlyVisit(int patient) {
		List<Visit> visits = visits(patient);
		assertEquals(1, visits.size());
		return visits.get(0);
	}

	private List<Visit> visits(int patient) {
		return session().createQuery("from Visit v where v.patient.patientId = :id", Visit.class).setParameter("id", patient)
				.list();
	}

	private Appointment reload(Appointment appointment) {
		session().flush();
		session().refresh(appointment);
		return appointment;
	}
}
