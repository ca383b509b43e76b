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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Providers and appointments to look for free places among, written past the Appointments module; always the same ones. */
final class BenchPlaces {

	/** UUIDs of appointments begin so, by which they are known. */
	private static final String UUID = "f0d3a9ce-0000-4000-8000-";

	private static final String PROVIDER_UUID = "f0d3a9ce-0000-4000-8001-";

	/** How many days the appointments are spread over, most of them past; one in twenty-four is in the next 30 days. */
	private static final int DAYS = 730;

	private static final int AHEAD = 30;

	private static final String PROVIDERS = """
			insert ignore into provider (name, identifier, creator, date_created, retired, uuid)
			select concat('Bench ', seq), concat('B-', seq), 1, now(), 0, concat('%s', lpad(seq, 12, '0')) from seq_1_to_%d""";

	private static final String APPOINTMENTS = """
			insert ignore into patient_appointment (appointment_number, patient_id, start_date_time, end_date_time,
				appointment_service_id, status, location_id, appointment_kind, uuid, date_created, creator, voided,
				date_appointment_scheduled)
			select concat('P', m.seq), p.patient_id, m.begins, m.begins + interval 15 minute, s.id,
				if(m.begins < now(), 'Completed', 'Scheduled'), s.location_id, 'Scheduled',
				concat('%1$s', lpad(m.seq, 12, '0')), now(), 1, 0, now()
			from (select seq, timestamp(curdate() - interval %3$d day + interval mod(seq, %2$d) day,
					maketime(8 + mod(seq div %2$d, 9), 15 * mod(seq div %2$d div 9, 4), 0)) begins from seq_1_to_%4$d) m
				join (select patient_id, row_number() over (order by patient_id) - 1 n from patient where voided = 0) p
					on p.n = mod(m.seq * 31, (select count(*) from patient where voided = 0))
				join (select appointment_service_id id, location_id, row_number() over (order by appointment_service_id) - 1 n
					from appointment_service where voided = 0) s
					on s.n = mod(m.seq, (select count(*) from appointment_service where voided = 0))""";

	private static final String WITH_PROVIDERS = """
			insert into patient_appointment_provider (patient_appointment_id, provider_id, response, date_created, creator, voided,
				uuid)
			select a.patient_appointment_id, p.provider_id, 'ACCEPTED', now(), 1, 0, uuid()
			from patient_appointment a
				join (select provider_id, row_number() over (order by provider_id) - 1 n from provider where retired = 0) p
					on p.n = mod(a.patient_appointment_id, (select count(*) from provider where retired = 0))
			where a.uuid like '%1$s%%' and not exists (select 1 from patient_appointment_provider x
				where x.patient_appointment_id = a.patient_appointment_id)""";

	private static final String ASKED = "show global status like 'Questions'";

	private final Connection connection;

	BenchPlaces(Connection connection) {
		this.connection = connection;
	}

	/** @param appointments those of an earlier run count */
	void make(int appointments, int providers) throws SQLException {
		run(PROVIDERS.formatted(PROVIDER_UUID, providers));
		run(APPOINTMENTS.formatted(UUID, DAYS, DAYS - AHEAD, appointments));
		run(WITH_PROVIDERS.formatted(UUID));
	}

	/** @return how many statements the database was sent until now, by anybody; to ask this is one */
	long asked() throws SQLException {
		return number(ASKED, 2);
	}

	long appointments() throws SQLException {
		return number("select count(*) from patient_appointment", 1);
	}

	private long number(String question, int column) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
			answer.next();
			return answer.getLong(column);
		}
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
