/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Books for today, past the Appointments module: of each patient who does not come yet, the first so many. */
final class BenchDay {

	/** Their UUIDs begin so, by which they are known. */
	private static final String UUID = "f0d3de5c-";

	/** One for each patient and day. */
	private static final String OWN_UUID = "concat('" + UUID
			+ "', date_format(curdate(), '%y%m-40%d-8000-'), lpad(p.patient_id, 12, '0'))";

	/** From 8 o'clock in the database's zone, one a minute for nine hours and then from the start again. */
	private static final String START = "timestamp(curdate(), maketime(8, 0, 0)) + interval mod(p.patient_id, 540) minute";

	private static final String PATIENTS = """
			insert into patient_appointment (appointment_number, patient_id, start_date_time, end_date_time,
				appointment_service_id, status, location_id, appointment_kind, uuid, date_created, creator, voided,
				date_appointment_scheduled)
			select concat('B', date_format(curdate(), '%%y%%m%%d'), p.patient_id), p.patient_id, %1$s, %1$s + interval 15 minute,
				s.appointment_service_id, 'Scheduled', l.location_id, 'Scheduled', %2$s, now(), 1, 0, now()
			from patient p
				join (select min(appointment_service_id) appointment_service_id from appointment_service where voided = 0) s
				join (select min(location_id) one, max(location_id) other from location where retired = 0) places
				join location l on l.location_id = if(mod(p.patient_id, 2) = 0, places.one, places.other)
			where p.voided = 0 and p.patient_id not in (select a.patient_id from patient_appointment a
				where a.start_date_time >= curdate() and a.start_date_time < curdate() + interval 1 day)
			order by p.patient_id limit %3$d""";

	private static final String HISTORY = """
			insert into patient_appointment_audit (appointment_id, uuid, date_created, creator, voided, status)
			select a.patient_appointment_id, uuid(), now(), 1, 0, 'Scheduled' from patient_appointment a
			where a.uuid like '%s%%' and not exists
				(select 1 from patient_appointment_audit h where h.appointment_id = a.patient_appointment_id)""";

	private final Connection connection;

	BenchDay(Connection connection) {
		this.connection = connection;
	}

	void make(int count) throws SQLException {
		run(PATIENTS.formatted(START, OWN_UUID, count));
		run(HISTORY.formatted(UUID));
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
