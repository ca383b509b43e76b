/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentAudit;
import org.openmrs.module.appointments.model.AppointmentKind;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.AttendanceHistory;
import org.openmrs.module.frontdesk.schedule.PastAppointment;
import org.openmrs.module.frontdesk.schedule.WantedPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What is said of people before anything was learned, to whom, and what it is read from. */
class ShowServiceTest extends ClinicTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String VOIDED = "00000000-0000-4000-8000-000000000012";

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String NOBODY = "00000000-0000-4000-8fff-0000000000ff";

	@Autowired
	@Qualifier("frontdesk.showService")
	private ShowService show;

	@Autowired
	private AttendanceHistory history;

	private static WantedPlace place(String patient, String service, Instant start) {
		return new WantedPlace(patient, service, start);
	}

	private Instant tomorrow() {
		return time.now().plus(1, ChronoUnit.DAYS);
	}

	private Appointment past(int daysAgo, AppointmentStatus status) {
		return book(CIRU, time.today().minusDays(daysAgo).atTime(10, 0), status, GROUND_FLOOR);
	}

	@Test
	void givenNoHistory_thenItIsAssumedAndSaidSo() {
		ShowChance chance = show.chances(List.of(), place(CIRUS, CARDIOLOGY, tomorrow())).wanted();

		assertEquals(0.77, chance.probability(), 0.001);
		assertTrue(chance.low() < 0.4);
		assertTrue(chance.high() > 0.9);
		assertEquals("assumed", chance.reasons().get(0).code());
	}

	@Test
	void givenAPast_thenItCountsForThePersonAndNotAsCertain() {
		past(10, AppointmentStatus.Missed);
		past(20, AppointmentStatus.Missed);
		past(30, AppointmentStatus.Missed);
		String next = book(CIRU, time.today().plusDays(3).atTime(9, 0)).getUuid();
		String others = book(SIZWE, time.today().plusDays(3).atTime(9, 20)).getUuid();

		ShowChances chances = show.chances(List.of(next, others), null);

		double less = chances.appointments().get(next).probability();
		assertTrue(less > 0.3 && less < chances.appointments().get(others).probability() - 0.2, "" + less);
		assertEquals("patient.less", chances.appointments().get(next).reasons().get(1).code());
		assertNull(chances.wanted());
	}

	@Test
	void givenThatItIsSettled_thenThatIsSaid() {
		String came = past(0, AppointmentStatus.CheckedIn).getUuid();
		String missed = past(0, AppointmentStatus.Missed).getUuid();
		String cancelled = past(-3, AppointmentStatus.Cancelled).getUuid();

		var chances = show.chances(List.of(came, missed, cancelled), null).appointments();

		assertEquals(1, chances.get(came).low());
		assertEquals(0, chances.get(missed).high());
		assertEquals("cancelled", chances.get(cancelled).reasons().get(0).code());
	}

	@Test
	void givenUuidsOfNothing_thenTheyAreLeftOut() {
		Appointment voided = past(-2, AppointmentStatus.Scheduled);
		voided.setVoided(true);
		session().flush();

		assertEquals(0, show.chances(List.of(NOBODY, "' or 1=1 --", "", voided.getUuid()), null).appointments().size());
	}

	@Test
	void givenWhatCannotBe_thenItIsRefusedByName() {
		assertRefused(Refusal.Kind.RULE, "show.appointments",
				() -> show.chances(Collections.nCopies(101, NOBODY), null));
		assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown",
				() -> show.chances(List.of(), place(NOBODY, CARDIOLOGY, tomorrow())));
		assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown",
				() -> show.chances(List.of(), place(VOIDED, CARDIOLOGY, tomorrow())));
		assertRefused(Refusal.Kind.UNKNOWN, "service.unknown",
				() -> show.chances(List.of(), place(CIRUS, "%", tomorrow())));
		for (Instant start : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX, tomorrow().plus(800, ChronoUnit.DAYS))) {
			assertRefused(Refusal.Kind.RULE, "show.start", () -> show.chances(List.of(), place(CIRUS, CARDIOLOGY, start)));
		}
	}

	@Test
	void givenNoPrivilege_thenNothingIsSaid() {
		assertThrows(APIAuthenticationException.class, () -> show.report());
		assertThrows(APIAuthenticationException.class, () -> show.forecast(time.today(), time.today()));
		assertThrows(APIAuthenticationException.class, () -> show.learn());
		assertThrows(APIAuthenticationException.class, () -> show.learning());
		signIn("tom");
		assertThrows(APIAuthenticationException.class, () -> show.chances(List.of(), null));
	}

	@Test
	void givenMoreThanTwoWeeksOrNone_thenThereIsNoForecast() {
		signIn("admin");

		assertRefused(Refusal.Kind.RULE, "show.to", () -> show.forecast(time.today(), time.today().plusDays(14)));
		assertRefused(Refusal.Kind.RULE, "show.to", () -> show.forecast(time.today(), time.today().minusDays(1)));
	}

	@Test
	void givenThatNothingWasLearned_thenThereIsNoReport_andLearningCanBegin() {
		signIn("admin");

		assertEquals(Optional.empty(), show.report());
		assertFalse(show.learning().running());
		assertTrue(show.learn().running());
		assertTrue(show.learning().running());
	}

	@Test
	void givenAppointmentsOfThePast_thenEachIsToldForWhatItWas() {
		past(1, AppointmentStatus.Arrived);
		past(2, AppointmentStatus.CheckedIn);
		past(3, AppointmentStatus.Completed);
		past(4, AppointmentStatus.Missed);
		Appointment cancelled = past(5, AppointmentStatus.Cancelled);
		past(-5, AppointmentStatus.Cancelled);
		past(6, AppointmentStatus.Requested);
		past(7, AppointmentStatus.Scheduled);
		past(0, AppointmentStatus.Completed);
		past(-1, AppointmentStatus.Scheduled);
		past(2000, AppointmentStatus.Missed);
		past(8, AppointmentStatus.Completed).setAppointmentKind(AppointmentKind.WalkIn);
		past(9, AppointmentStatus.Completed).setVoided(true);
		AppointmentAudit entry = history(cancelled);
		session().save(entry);
		session().flush();
		LocalDateTime when = time.today().minusDays(6).atTime(12, 0);
		entry.setDateCreated(date(when));
		session().flush();
		session().createQuery("delete from AppointmentAudit a where a.appointment = :one and a.id <> :id")
				.setParameter("one", cancelled).setParameter("id", entry.getAppointmentAuditId()).executeUpdate();

		List<PastAppointment> all = history.after(0, 100);

		assertEquals(List.of(Attendance.CAME, Attendance.CAME, Attendance.CAME, Attendance.MISSED, Attendance.CANCELLED,
				Attendance.CANCELLED), all.stream().map(PastAppointment::attendance).toList());
		assertEquals(when, all.get(4).cancelled());
		assertEquals(time.today().minusDays(4).atTime(10, 0), all.get(3).start());
		assertNull(all.get(0).cancelled());
		assertEquals(all.subList(2, 4), history.after(all.get(1).id(), 2));
		assertEquals(all, history.ofPatients(List.of(CIRU, SIZWE)));
		assertEquals(List.of(), history.ofPatients(List.of(SIZWE)));
		set(FrontDeskSettings.OPEN_IS_MISSED, "true");
		assertEquals(2, history.ofPatients(List.of(CIRU)).stream().filter(one -> one.attendance() == Attendance.MISSED)
				.count());
	}
}
