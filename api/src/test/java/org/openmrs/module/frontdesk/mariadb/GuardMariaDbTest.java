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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentServiceDefinition;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.NoPlace;

/** Places are counted where nobody passes by: at the commit, whoever books. */
class GuardMariaDbTest extends CommittedTest {

	private static final int MANY = 200;

	@BeforeEach
	void makePatients() throws Exception {
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select 1000 + seq, 'F', 1, now(), uuid() from seq_1_to_" + MANY);
		DATABASE.run("insert into patient (patient_id, creator, date_created) select 1000 + seq, 1, now() from seq_1_to_"
				+ MANY);
	}

	@ParameterizedTest
	@MethodSource("runs")
	void givenOnePlaceAndManyAtOnce_whenItIsEnforced_thenOneGetsIt(int run) throws Exception {
		limit(1, "enforce");

		List<NoPlace> refused = refusals(bookAtOnce());

		assertEquals(MANY - 1, refused.size());
		refused.forEach(refusal -> assertEquals(List.of(Breach.PLACES), List.copyOf(refusal.getBreaches())));
		assertEquals("1", DATABASE.ask("select count(*) from patient_appointment"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_overbooking"));
	}

	@ParameterizedTest
	@MethodSource("runs")
	void givenOnePlaceAndManyAtOnce_whenItIsWarnedOf_thenAllAreBookedAndAllButOneMarked(int run) throws Exception {
		limit(1, "warn");

		assertEquals(List.of(), refusals(bookAtOnce()));

		assertEquals(String.valueOf(MANY), DATABASE.ask("select count(*) from patient_appointment"));
		assertEquals(String.valueOf(MANY - 1), DATABASE.ask(
				"select count(distinct appointment_id) from frontdesk_overbooking where breaches = 'places' and booked_by = 1"));
	}

	@Test
	void givenOnePlaceInASessionThatGoesOnPastMidnight_whenManyTakeItOnBothDays_thenOneGetsIt() throws Exception {
		limit(1, "enforce");
		DATABASE.run("update appointment_service set start_time = '20:00:00', end_time = '04:00:00'"
				+ " where appointment_service_id = 1");
		List<Future<Object>> all = new ArrayList<>();
		for (int i = 1; i <= MANY; i++) {
			LocalDateTime start = i % 2 == 0 ? today(22, 0).plusDays(1) : today(2, 0).plusDays(2);
			int patient = 1000 + i;
			all.add(by("admin", () -> appointments.validateAndSave(appointment(patient, start))));
		}

		assertEquals(MANY - 1, refusals(all).size());

		assertEquals("1", DATABASE.ask("select count(*) from patient_appointment"));
	}

	@Test
	void givenTwoServicesThatAreOverbookedAtOnce_thenNobodyIsInAnybodysWay() throws Exception {
		limit(1, "warn");
		DATABASE.run("update appointment_service set max_appointments_limit = 1 where appointment_service_id = 2");
		List<Future<Object>> all = new ArrayList<>();
		for (int i = 1; i <= MANY; i++) {
			int number = i;
			all.add(by("admin", () -> {
				Appointment appointment = appointment(1000 + number, today(23, 30));
				appointment.setService(sessionFactory.getCurrentSession().get(AppointmentServiceDefinition.class,
						1 + number % 2));
				return appointments.validateAndSave(appointment);
			}));
		}

		assertEquals(List.of(), refusals(all));

		assertEquals(String.valueOf(MANY - 2), DATABASE.ask("select count(*) from frontdesk_overbooking"));
	}

	private void limit(int places, String mode) throws Exception {
		DATABASE.run(
				"update appointment_service set max_appointments_limit = " + places + " where appointment_service_id = 1");
		DATABASE.run("insert into frontdesk_service_rule (service_id, mode, version, changed_at, changed_by) values (1, '"
				+ mode + "', 0, 0, 1)");
	}

	private List<Future<Object>> bookAtOnce() {
		List<Future<Object>> all = new ArrayList<>();
		for (int i = 1; i <= MANY; i++) {
			int patient = 1000 + i;
			all.add(by("admin", () -> appointments.validateAndSave(appointment(patient, today(23, 30)))));
		}
		return all;
	}

	private static List<NoPlace> refusals(List<Future<Object>> all) throws InterruptedException {
		List<NoPlace> refusals = new ArrayList<>();
		for (Future<Object> one : all) {
			try {
				one.get();
			} catch (ExecutionException e) {
				refusals.add(noPlace(e));
			}
		}
		return refusals;
	}

	private static NoPlace noPlace(Throwable thrown) {
		Throwable cause = thrown;
		while (!(cause instanceof NoPlace) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		assertNotNull(cause);
		return assertInstanceOf(NoPlace.class, cause, () -> String.valueOf(thrown));
	}
}
