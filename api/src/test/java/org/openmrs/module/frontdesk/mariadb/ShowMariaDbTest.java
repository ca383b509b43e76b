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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.overbooking.SessionForecast;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;
import org.openmrs.module.frontdesk.overbooking.ShowGroup;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.ShowService;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;
import org.openmrs.module.frontdesk.schedule.WantedPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** It is learned from what the database has, once whoever asks for it, and what was learned outlasts who has learned it. */
class ShowMariaDbTest extends CommittedTest {

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final int FIRST = 1000;

	private static final int PEOPLE = 400;

	@Autowired
	@Qualifier("frontdesk.showService")
	private ShowService show;

	@Autowired
	@Qualifier("frontdesk.learningJob")
	private Job job;

	/** A quarter of the people misses four times as often as the others. */
	@BeforeEach
	void fillAYear() throws Exception {
		DATABASE.run("insert into person (person_id, gender, birthdate, birthdate_estimated, dead, voided, creator,"
				+ " date_created, uuid) select " + FIRST + " + seq, if(seq = 1, 'O', if(seq % 2 = 0, 'F', 'M')),"
				+ " curdate() - interval 30 year, 0, 0, 0, 1, now(), uuid() from seq_1_to_" + PEOPLE);
		DATABASE.run("insert into patient (patient_id, creator, date_created, voided) select " + FIRST
				+ " + seq, 1, now(), 0 from seq_1_to_" + PEOPLE);
		DATABASE.run("insert into patient_appointment (appointment_number, patient_id, appointment_service_id,"
				+ " start_date_time, end_date_time, appointment_kind, status, creator, date_created, voided, uuid)"
				+ " select seq, " + (FIRST + 1) + " + seq % " + PEOPLE + ", 1 + seq % 2,"
				+ " curdate() - interval 1 + seq % 360 day + interval 8 + seq % 9 hour,"
				+ " curdate() - interval 1 + seq % 360 day + interval 9 + seq % 9 hour, 'Scheduled',"
				+ " if(rand(seq) < if(seq % " + PEOPLE + " < " + PEOPLE / 4 + ", 0.48, 0.12), 'Missed', 'Completed'), 1,"
				+ " curdate() - interval 11 + seq % 360 day, 0, uuid() from seq_1_to_6000");
	}

	private void learnAndWait() throws Exception {
		by("admin", show::learn).get();
		waitForModels(1);
	}

	private static void waitForModels(int count) throws Exception {
		Instant until = Instant.now().plus(LONGEST);
		while (!DATABASE.ask("select concat(count(*), ' ', (select holder is null from frontdesk_show_run)) from"
				+ " frontdesk_show_model").equals(count + " 1")) {
			assertTrue(Instant.now().isBefore(until), "not learned in time");
			Thread.sleep(50);
		}
	}

	private static String person(int number) throws Exception {
		return DATABASE.ask("select uuid from person where person_id = " + (FIRST + number));
	}

	private ShowChance chance(int number) throws Exception {
		WantedPlace place = new WantedPlace(person(number), CARDIOLOGY, time.now().plus(Duration.ofDays(10)));
		return by("amina", () -> show.chances(List.of(), place).wanted()).get();
	}

	@Test
	void givenAYear_whenItIsLearned_thenThoseWhoMissMoreAreToldFromTheOthersAndTheReportSaysHowRightItIs() throws Exception {
		learnAndWait();

		ShowReport report = by("admin", () -> show.report().orElseThrow()).get();

		assertEquals(6000, report.appointments());
		assertEquals(360, report.days());
		assertTrue(report.quality().brier() < report.quality().brierOfRate());
		assertTrue(report.quality().brier() < report.quality().brierOfPatients());
		assertEquals(10, report.quality().deciles().size());
		assertTrue(report.trials().stream().filter(ShowTrial::kept).map(ShowTrial::effect).toList()
				.contains(ShowEffect.PATIENT));
		assertTrue(chance(10).probability() < 0.7);
		assertTrue(chance(300).probability() > 0.8);
		assertEquals(List.of("F", "rest", "25-44"), report.groups().stream().map(ShowGroup::code).toList(),
				"of one person nothing is told alone");
		assertFalse(by("admin", show::learning).get().running());
	}

	@Test
	void givenThatItWasLearned_whenItIsLearnedAgain_thenTheOneBeforeStaysAndNoMore() throws Exception {
		learnAndWait();
		String first = DATABASE.ask("select max(model_id) from frontdesk_show_model");
		by("admin", show::learn).get();
		waitForModels(2);
		by("admin", show::learn).get();
		Instant until = Instant.now().plus(LONGEST);
		while (!"0".equals(DATABASE.ask("select count(*) from frontdesk_show_model where model_id = " + first))) {
			assertTrue(Instant.now().isBefore(until));
			Thread.sleep(50);
		}
		waitForModels(2);
	}

	@Test
	void givenManyWhoAskAtOnce_thenItIsLearnedOnce() throws Exception {
		for (Future<?> one : atOnce(8, "admin", show::learn)) {
			one.get();
		}
		waitForModels(1);
		Thread.sleep(500);

		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_show_model"));
	}

	@Test
	void givenAnotherNodeThatLearns_thenThisOneWaitsUntilNothingIsHeardOfIt() throws Exception {
		String heard = "update frontdesk_show_run set holder = 'another', begun_at = 1, ended_at = null, heard_at = ";
		DATABASE.run(heard + System.currentTimeMillis());
		transaction.execute(status -> job.run());
		assertTrue(by("admin", show::learn).get().running());
		assertEquals("another", DATABASE.ask("select trim(holder) from frontdesk_show_run"));

		DATABASE.run(heard + (System.currentTimeMillis() - Duration.ofMinutes(6).toMillis()));
		transaction.execute(status -> job.run());

		waitForModels(1);
	}

	@Test
	void givenSessions_thenThoseWhoAreBookedAreAddedUp() throws Exception {
		LocalDate day = time.today().plusDays(2);
		DATABASE.run("insert into appointment_service_weekly_availability (service_id, day_of_week, start_time, end_time,"
				+ " max_appointments_limit, voided, creator, date_created, uuid) values (1, '" + day.getDayOfWeek()
				+ "', '09:00:00', '10:00:00', 3, 0, 1, now(), uuid())");
		DATABASE.run("update patient_appointment set status = if(patient_id < " + (FIRST + 3)
				+ ", 'Scheduled', 'Cancelled'), appointment_service_id = 1, start_date_time = '" + day + " 09:00'"
				+ " where patient_id between " + (FIRST + 1) + " and " + (FIRST + 3)
				+ " order by start_date_time desc limit 45");

		SessionForecast forecast = by("admin", () -> show.forecast(day, day)).get().stream()
				.filter(one -> one.booked() > 0).findFirst().orElseThrow();

		assertEquals(day, forecast.session().day());
		assertEquals(30, forecast.booked());
		assertEquals(30 * 0.77, forecast.expected().expected(), 0.3);
		assertEquals(Math.sqrt(30 * 0.77 * 0.23), forecast.expected().deviation(), 0.3);
		assertTrue(forecast.low() < 23 && forecast.high() > 23);
	}

	@Test
	void givenAHundredAppointments_thenItTakesThreeQueries() throws Exception {
		learnAndWait();
		DATABASE.run("update patient_appointment set status = 'Scheduled', start_date_time = now() + interval 3 day"
				+ " where patient_id between " + (FIRST + 1) + " and " + (FIRST + 100)
				+ " order by start_date_time desc limit 99");
		List<String> uuids = List.of(DATABASE.ask("select group_concat(uuid) from patient_appointment"
				+ " where start_date_time > now()").split(","));
		WantedPlace place = new WantedPlace(person(7), CARDIOLOGY, time.now().plus(Duration.ofDays(10)));

		long asked = by("amina", () -> transaction.execute(status -> {
			show.chances(uuids, place);
			long before = selects();
			assertEquals(99, show.chances(uuids, place).appointments().size());
			return selects() - before - 1;
		})).get();

		assertTrue(asked <= 3, "selects: " + asked);
	}
}
