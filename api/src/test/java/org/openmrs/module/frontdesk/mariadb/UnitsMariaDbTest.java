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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.api.APIException;
import org.openmrs.module.appointments.model.Appointment;

/**
 * Many desks at once book, keep, cancel, miss, move and undo what a few authorizations are for, through the Appointments module,
 * and the balance is right at every end. Ten runs are 10,000 sequences: <code>-Dfrontdesk.runs=10</code>.
 */
class UnitsMariaDbTest extends CommittedTest {

	private static final int DESKS = 16;

	private static final int SEQUENCES = 1000;

	private static final int PATIENTS = 6;

	private static final int FIRST_PATIENT = 1000;

	/** From today on; the last ones are past what is authorized. */
	private static final int DAYS = 12;

	private static final int AUTHORIZED_DAYS = 9;

	private static final String[] STATUSES = { "CheckedIn", "CheckedIn", "Completed", "Cancelled", "Missed", "Scheduled",
			"Arrived" };

	private final AtomicInteger left = new AtomicInteger();

	@BeforeEach
	void authorize() throws Exception {
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select " + FIRST_PATIENT + " + seq, 'F', 1, now(), uuid() from seq_1_to_" + PATIENTS);
		DATABASE.run("insert into patient (patient_id, creator, date_created) select " + FIRST_PATIENT
				+ " + seq, 1, now() from seq_1_to_" + PATIENTS);
		DATABASE.run("insert into frontdesk_service_rule (service_id, mode, version, changed_at, changed_by)"
				+ " values (1, 'off', 0, 0, 1)");
		DATABASE.run("insert into frontdesk_authorization_rule (rule_id, uuid, version, service_id, from_session, lead_days,"
				+ " words, retired, changed_at, changed_by) values (1, uuid(), 1, 1, 1, 1, 'Cardiology', 0, 0, 1)");
		for (int i = 1; i <= PATIENTS; i++) {
			// the last one's has no limit
			authorize(i, i == PATIENTS ? "null" : String.valueOf(i));
		}
	}

	private void authorize(int number, String units) throws Exception {
		LocalDate until = time.today().plusDays(AUTHORIZED_DAYS);
		DATABASE.run("insert into frontdesk_authorization (case_id, uuid, version, patient_id, state, urgency, service_id,"
				+ " words, payer_number, approved_units, approved_from, approved_until, used_units, appeal_level, opened_at,"
				+ " state_since) values (" + number + ", uuid(), 1, " + (FIRST_PATIENT + number)
				+ ", 'approved', 'standard', 1, 'Tests', 'A1', " + units + ", '" + time.today() + "', '" + until
				+ "', 0, 0, 0, 0)");
		event(number, "'open', null, 'draft'", "null, null, null, null");
		event(number, "'submit', 'draft', 'submitted'", "null, null, null, null");
		event(number, "'approve', 'submitted', 'approved'", "'A1', " + units + ", '" + time.today() + "', '" + until + "'");
	}

	private static void event(int number, String what, String said) throws Exception {
		DATABASE.run("insert into frontdesk_authorization_event (case_id, happened_at, action, from_state, to_state,"
				+ " payer_number, units, from_day, until_day) values (" + number + ", 0, " + what + ", " + said + ")");
	}

	@ParameterizedTest
	@MethodSource("runs")
	void givenManyDesksAtOnce_thenEachUnitIsDrawnOnceAndTheBalanceIsRight(int run) throws Exception {
		List<Future<Object>> desks = new ArrayList<>();
		for (int i = 0; i < DESKS; i++) {
			Random random = new Random(1000L * run + i);
			int sequences = SEQUENCES / DESKS + (i < SEQUENCES % DESKS ? 1 : 0);
			desks.add(by("admin", () -> work(random, sequences)));
		}
		for (Future<Object> desk : desks) {
			assertNull(desk.get());
		}

		assertTrue(left.get() < SEQUENCES, "what the other module refused: " + left);
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization c where used_units < 0"
				+ " or used_units > approved_units or used_units <> (select count(*) from frontdesk_authorization_draw d"
				+ " where d.case_id = c.case_id and d.returned_at is null)"), "the balance");
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization c where payer_number is not null"
				+ " and (state = 'used') <> coalesce(used_units = approved_units, false)"), "what is used up");
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization_draw d join patient_appointment a"
				+ " on a.patient_appointment_id = d.appointment_id where d.returned_at is null and (a.status not in"
				+ " ('CheckedIn', 'Completed') or not exists (select 1 from frontdesk_authorization_visit v"
				+ " where v.case_id = d.case_id and v.appointment_id = d.appointment_id))"), "drawn, and not kept");
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization_visit v join frontdesk_authorization c"
				+ " on c.case_id = v.case_id and c.payer_number is not null join patient_appointment a"
				+ " on a.patient_appointment_id = v.appointment_id where a.status in ('CheckedIn', 'Completed') and not exists"
				+ " (select 1 from frontdesk_authorization_draw d where d.drawn_key = v.appointment_id)"),
				"kept, not drawn");
		assertEquals("0", DATABASE.ask("select count(*) from patient_appointment a where a.voided = 0 and"
				+ " (a.status in ('Scheduled', 'Arrived', 'CheckedIn', 'Completed')) <> (1 = (select count(*) from"
				+ " frontdesk_authorization_visit v where v.appointment_id = a.patient_appointment_id))"), "one case each");
		assertEquals("0", DATABASE.ask("select count(*) from (select appointment_id, sum(returned_at is null) open_draws,"
				+ " count(*) draws from frontdesk_authorization_draw group by appointment_id having open_draws > 1) twice"),
				"drawn twice");
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization c where c.state = 'needed'"
				+ " and c.asked_units <> (select count(*) from frontdesk_authorization_visit v where v.case_id = c.case_id)"),
				"what is asked");
	}

	private Object work(Random random, int sequences) {
		for (int i = 0; i < sequences; i++) {
			String uuid = book(random);
			for (int steps = random.nextInt(5); steps > 0; steps--) {
				step(random, uuid);
			}
			sessionFactory.getCurrentSession().clear();
		}
		return null;
	}

	private String book(Random random) {
		int patient = FIRST_PATIENT + 1 + random.nextInt(PATIENTS);
		return transaction.execute(status -> appointments.validateAndSave(appointment(patient, anyTime(random))).getUuid());
	}

	/** What the other module does not allow is left. */
	private void step(Random random, String uuid) {
		sessionFactory.getCurrentSession().clear();
		try {
			change(random, uuid);
		} catch (APIException e) {
			left.incrementAndGet();
		}
	}

	private void change(Random random, String uuid) {
		transaction.executeWithoutResult(status -> {
			Appointment appointment = appointments.getAppointmentByUuid(uuid);
			int what = random.nextInt(STATUSES.length + 2);
			if (what < STATUSES.length) {
				if (!STATUSES[what].equals(appointment.getStatus().name())) {
					appointments.changeStatus(appointment, STATUSES[what], new Date());
				}
			} else if (what == STATUSES.length) {
				appointments.undoStatusChange(appointment);
			} else {
				LocalDateTime start = anyTime(random);
				appointment.setStartDateTime(date(start));
				appointment.setEndDateTime(date(start.plusMinutes(20)));
				appointments.validateAndSave(appointment);
			}
		});
	}

	private LocalDateTime anyTime(Random random) {
		return time.today().plusDays(random.nextInt(DAYS)).atTime(8 + random.nextInt(10), random.nextInt(60));
	}
}
