/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.AppointmentSource;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads appointments with what they are for, a row each. */
@Component("frontdesk.appointmentNowReader")
public class AppointmentNowReader implements AppointmentSource {

	/** What is only looked up is in subqueries, so that a locking read locks the appointment alone. */
	private static final String APPOINTMENTS = """
			select a.patient_appointment_id, a.uuid, a.patient_id, a.appointment_service_id, a.appointment_service_type_id,
				a.location_id, concat(a.start_date_time, ''), a.status,
				(select min(p.provider_id) from patient_appointment_provider p
					where p.patient_appointment_id = a.patient_appointment_id and (p.voided is null or p.voided = false)
						and (p.response is null or p.response not in ('REJECTED', 'CANCELLED'))),
				(select group_concat(r.reason_code) from patient_appointment_reason r
					where r.patient_appointment_id = a.patient_appointment_id and r.voided = false)
			from patient_appointment a
			where a.voided = false and a.start_date_time is not null and\s""";

	private static final String OF_PATIENT = "a.patient_id = :patient and a.start_date_time >= :from"
			+ " and a.start_date_time < :until order by a.start_date_time, a.patient_appointment_id";

	private static final String STARTING_FROM = "select patient_appointment_id from patient_appointment"
			+ " where voided = false and start_date_time >= :start and patient_appointment_id > :after%s"
			+ " order by patient_appointment_id limit :most";

	private static final String PATIENTS = "select distinct patient_id from patient_appointment"
			+ " where patient_appointment_id in (:ids)";

	private final ClinicTime time;

	public AppointmentNowReader(ClinicTime time) {
		this.time = time;
	}

	@Override
	public List<AppointmentNow> withIds(Collection<Integer> ids, NamedParameterJdbcTemplate sql) {
		return ids.isEmpty() ? List.of() : read("a.patient_appointment_id in (:ids)", Map.of("ids", ids), sql);
	}

	@Override
	public List<AppointmentNow> ofPatient(int patient, Instant from, Instant until, NamedParameterJdbcTemplate sql) {
		return read(OF_PATIENT, Map.of("patient", patient, "from", time.toHost(from), "until", time.toHost(until)), sql);
	}

	@Override
	public List<Integer> startingFrom(Instant start, Integer patient, int after, int most, NamedParameterJdbcTemplate sql) {
		Map<String, Object> values = new HashMap<>(Map.of("start", time.toHost(start), "after", after, "most", most));
		values.put("patient", patient);
		return sql.query(STARTING_FROM.formatted(patient == null ? "" : " and patient_id = :patient"), values,
				(row, n) -> row.getInt(1));
	}

	@Override
	public Set<Integer> patients(Collection<Integer> ids, NamedParameterJdbcTemplate sql) {
		return Set.copyOf(sql.query(PATIENTS, Map.of("ids", ids), (row, n) -> row.getInt(1)));
	}

	@Override
	public Optional<AppointmentNow> hold(int id, NamedParameterJdbcTemplate sql) {
		return read("a.patient_appointment_id = :id for update", Map.of("id", id), sql).stream().findFirst();
	}

	private List<AppointmentNow> read(String which, Map<String, ?> values, NamedParameterJdbcTemplate sql) {
		return sql.query(APPOINTMENTS + which, values, (row, n) -> appointment(row));
	}

	private AppointmentNow appointment(ResultSet row) throws SQLException {
		return new AppointmentNow(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), number(row, 5),
				number(row, 6), number(row, 9), time.fromHost(row.getString(7)), BookingStatus.valueOf(row.getString(8)),
				numbers(row.getString(10)));
	}

	private static Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	private static Set<Integer> numbers(String list) {
		return list == null ? Set.of() : Stream.of(list.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
	}
}
