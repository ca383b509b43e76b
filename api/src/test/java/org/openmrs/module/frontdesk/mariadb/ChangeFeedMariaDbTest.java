/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.board.Board;

class ChangeFeedMariaDbTest extends CommittedTest {

	@Test
	void givenABooking_thenItsDayHearsOfItAndNoOtherDoes() throws Exception {
		ChangeFeed.Mark before = mark(time.today());

		String uuid = book(today(10, 0));

		assertNotEquals(before.tag(), mark(time.today()).tag());
		assertEquals(0, mark(time.today().plusDays(1)).count());
		assertEquals(uuid, changes(before).rows().get(0).booking().uuid());
	}

	@Test
	void givenABookingThatIsRolledBack_thenNothingIsAnnouncedNorByTheNextCommitOfItsSession() throws Exception {
		by("admin", () -> {
			assertThrows(IllegalStateException.class, () -> transaction.executeWithoutResult(status -> {
				sessionFactory.getCurrentSession().save(appointment(today(10, 0)));
				sessionFactory.getCurrentSession().flush();
				throw new IllegalStateException("the booking fails");
			}));
			sessionFactory.getCurrentSession().clear();
			transaction.executeWithoutResult(status -> location(ANNEX).setDescription("something else"));
			return null;
		}).get();

		assertEquals("0", DATABASE.ask("select count(*) from patient_appointment"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_change"));
	}

	@Test
	void givenAMoveToAnotherDayAndLocation_thenBothDaysHearOfItAndTheOldBoardLosesIt() throws Exception {
		String uuid = book(today(10, 0));
		LocalDate tomorrow = time.today().plusDays(1);
		ChangeFeed.Mark before = mark(time.today());

		by("admin", () -> {
			Appointment appointment = appointments.getAppointmentByUuid(uuid);
			appointment.setStartDateTime(date(tomorrow.atTime(9, 0)));
			appointment.setEndDateTime(date(tomorrow.atTime(9, 20)));
			appointment.setLocation(location(ANNEX));
			return appointments.validateAndSave(appointment);
		}).get();

		Board today = changes(before);
		assertTrue(today.rows().isEmpty());
		assertTrue(today.gone().contains(uuid));
		assertEquals(1, changes(new ChangeFeed.Mark(tomorrow, 0, 0)).rows().size());
	}

	@Test
	void givenAStatusChangeByTheOtherModule_thenTheFeedSaysSo() throws Exception {
		String uuid = book(today(10, 0));
		ChangeFeed.Mark before = mark(time.today());

		by("admin", () -> {
			appointments.changeStatus(appointments.getAppointmentByUuid(uuid), AppointmentStatus.Arrived.name(), null);
			return null;
		}).get();

		assertEquals("Arrived", changes(before).rows().get(0).booking().status().name());
	}

	@Test
	void givenAPatientWhoIsRenamed_thenTheirAppointmentsAreAnnounced() throws Exception {
		String uuid = book(today(10, 0));
		ChangeFeed.Mark before = mark(time.today());

		by("admin", () -> {
			Patient patient = Context.getPatientService().getPatient(CIRU);
			patient.getPersonName().setGivenName("Wanjiru");
			return Context.getPatientService().savePatient(patient);
		}).get();

		Board changes = changes(before);
		assertEquals(uuid, changes.rows().get(0).booking().uuid());
		assertEquals("Wanjiru Kamau", changes.rows().get(0).person().name());
	}

	@Test
	void givenALowerIdThatIsCommittedLater_thenItIsNotMissedHoweverLateThePageAsks() throws Exception {
		String late = book(today(10, 0));
		DATABASE.run("delete from frontdesk_change");
		try (Connection slow = DATABASE.connect(); Statement sql = slow.createStatement()) {
			slow.setAutoCommit(false);
			sql.execute(
					"insert into frontdesk_change (day, kind, entity_key, changed_at) values (current_date, 'appointment', '"
							+ late + "', " + System.currentTimeMillis() + ")");
			book(today(11, 0));
			ChangeFeed.Mark seen = mark(time.today());
			slow.commit();
			DATABASE.run("update frontdesk_change set changed_at = changed_at - 600000");

			assertNotEquals(seen.tag(), mark(time.today()).tag());
			assertTrue(changes(seen).rows().stream().anyMatch(row -> row.booking().uuid().equals(late)));
		}
	}

	@Test
	void givenADayWithManyEntries_whenTheyAreCountedForGood_thenWhatIsNewIsToldAsBefore() throws Exception {
		LocalDate day = time.today().plusDays(9);
		DATABASE.run("insert into frontdesk_change (day, kind, entity_key, changed_at) select '" + day
				+ "', 'appointment', concat('many ', seq), " + (System.currentTimeMillis() - 600_000)
				+ " from seq_1_to_700");
		ChangeFeed.Mark first = mark(day);

		ChangeFeed.Mark again = mark(day);
		String uuid = book(day.atTime(10, 0));

		assertEquals(700, first.count());
		assertEquals(first, again);
		assertEquals(701, mark(day).count());
		Board news = changes(first);
		assertEquals(List.of(uuid), news.rows().stream().map(row -> row.booking().uuid()).toList());
		assertTrue(news.gone().isEmpty());
		assertEquals(mark(day), news.mark());
	}

	@Test
	void givenOneLocation_thenItsDeltaLeavesOutWhatHappensElsewhere() throws Exception {
		String annex = "00000000-0000-4000-8005-000000000003";
		book(today(10, 0));

		Board changes = by("tom", () -> board.changes(annex, new ChangeFeed.Mark(time.today(), ChangeFeed.Mark.UNKNOWN, 0)))
				.get();

		assertTrue(changes.rows().isEmpty());
		assertTrue(changes.gone().isEmpty());
	}

	private ChangeFeed.Mark mark(LocalDate day) throws Exception {
		return by("tom", () -> board.mark(day)).get();
	}

	private Board changes(ChangeFeed.Mark since) throws Exception {
		return by("tom", () -> board.changes(null, since)).get();
	}
}
