/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.openmrs.module.frontdesk.host.server.clinic.Journey.Step;

/**
 * Writes appointments with their history and their provider, as the Appointments module would have.
 */
final class AppointmentRows {

	private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("yyMMddHHmmss", Locale.ROOT);

	private final BulkInsert appointments;

	private final BulkInsert history;

	private final BulkInsert providers;

	private int nextId;

	AppointmentRows(Connection connection) throws SQLException {
		nextId = Ids.next(connection, "patient_appointment", "patient_appointment_id");
		appointments = new BulkInsert(connection, "patient_appointment", "patient_appointment_id, appointment_number,"
				+ " patient_id, start_date_time, end_date_time, appointment_service_id, status, location_id,"
				+ " appointment_kind, uuid, date_created, creator, date_changed, changed_by, voided,"
				+ " date_appointment_scheduled");
		history = new BulkInsert(connection, "patient_appointment_audit",
				"appointment_id, uuid, date_created, creator, voided, status", appointments);
		providers = new BulkInsert(connection, "patient_appointment_provider", "patient_appointment_id, provider_id,"
				+ " response, date_created, creator, voided, uuid", appointments);
	}

	void add(Booking booking, List<Step> steps, RandomGenerator dice) throws SQLException {
		int id = nextId++;
		Step last = steps.get(steps.size() - 1);
		boolean changed = steps.size() > 1;
		String number = NUMBER.format(booking.bookedAt()) + String.format(Locale.ROOT, "%06d", id);
		appointments.add(id, number, booking.patient(), booking.start(), booking.end(), booking.service().id(),
				last.status(),
				booking.service().location(), booking.kind(), Ids.uuid(dice), booking.bookedAt(), 1,
				changed ? last.at() : null,
				changed ? 1 : null, 0, booking.bookedAt());
		providers.add(id, booking.provider(), "ACCEPTED", booking.bookedAt(), 1, 0, Ids.uuid(dice));
		for (Step step : steps) {
			historyOf(id, step, dice);
		}
	}

	void historyOf(int appointment, Step step, RandomGenerator dice) throws SQLException {
		history.add(appointment, Ids.uuid(dice), step.at(), 1, 0, step.status());
	}

	void flush() throws SQLException {
		appointments.flush();
		history.flush();
		providers.flush();
	}
}
