/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.way;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.UserNames;
import org.openmrs.module.frontdesk.overbooking.Decision;
import org.openmrs.module.frontdesk.overbooking.WayOut;
import org.springframework.stereotype.Component;

/** What was decided, by whom and why: the table <code>frontdesk_decision</code>, in which nothing is ever changed. */
@Component("frontdesk.decisionTable")
public class DecisionTable {

	private static final String ADD = """
			insert into frontdesk_decision (uuid, patient_id, appointment_id, way, start_at, longer, reason, words, decided_at,
				decided_by)
			values (:uuid, :patient, :appointment, :way, :start, :longer, :reason, :words, :now, :by)""";

	private static final String DECISIONS = """
			select d.uuid, d.way, a.uuid, d.start_at, d.longer, d.reason, d.words, d.decided_at, d.decided_by, d.patient_id
			from frontdesk_decision d join person o on o.person_id = d.patient_id
				left join patient_appointment a on a.patient_appointment_id = d.appointment_id
			where %s order by d.decision_id desc""";

	private static final String PATIENT = "select p.patient_id from patient p join person o on o.person_id = p.patient_id"
			+ " where o.uuid = :uuid and p.voided = false and o.voided = false for update";

	private static final String APPOINTMENT = "select patient_appointment_id, patient_id from patient_appointment"
			+ " where uuid = :uuid and voided = false";

	private final HostQuery host;

	private final UserNames users;

	private final ClinicTime time;

	public DecisionTable(HostQuery host, UserNames users, ClinicTime time) {
		this.host = host;
		this.users = users;
		this.time = time;
	}

	/** Of a patient whom nobody else decides about meanwhile. */
	record Kept(Decision decision, int patient) {
	}

	/** An appointment by the host's ids. */
	record Found(int appointment, int patient) {
	}

	/** @return the patient's id, held until the transaction ends */
	Optional<Integer> hold(String patient) {
		return host.list(PATIENT, Map.of("uuid", patient), (row, n) -> row.getInt(1)).stream().findFirst();
	}

	Optional<Found> appointment(String uuid) {
		return host.list(APPOINTMENT, Map.of("uuid", uuid), (row, n) -> new Found(row.getInt(1), row.getInt(2))).stream()
				.findFirst();
	}

	/** @param appointment the host's id, or 0 */
	void add(Decision decision, int patient, int appointment) {
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", decision.uuid());
		values.put("patient", patient);
		values.put("appointment", appointment);
		values.put("way", decision.out().code());
		values.put("start", decision.start() == null ? null : decision.start().toEpochMilli());
		values.put("longer", decision.longer());
		values.put("reason", decision.reason());
		values.put("words", decision.words());
		values.put("now", time.now().toEpochMilli());
		values.put("by", Context.getAuthenticatedUser().getUserId());
		host.change(ADD, values);
	}

	Optional<Kept> withUuid(String uuid) {
		return read("d.uuid = :uuid", Map.of("uuid", uuid)).stream().findFirst();
	}

	/** @return the latest first */
	List<Kept> ofAppointment(String uuid) {
		return read("a.uuid = :uuid", Map.of("uuid", uuid));
	}

	/** @return the latest first */
	List<Kept> ofPatient(String uuid, Instant since) {
		return read("o.uuid = :uuid and d.decided_at >= :since", Map.of("uuid", uuid, "since", since.toEpochMilli()));
	}

	private List<Kept> read(String which, Map<String, ?> values) {
		List<Row> rows = host.list(DECISIONS.formatted(which), values, (row, n) -> row(row));
		Map<Integer, String> called = users.of(rows.stream().map(Row::by).collect(Collectors.toSet()));
		return rows.stream().map(row -> new Kept(row.decision(called.get(row.by())), row.patient())).toList();
	}

	/** A decision with the host's id of who made it. */
	private record Row(String uuid, WayOut out, String appointment, Instant start, Double longer, String reason,
			String words,
			Instant at, int by, int patient) {

		Decision decision(String name) {
			return new Decision(uuid, out, appointment, start, longer, reason, words, name, at);
		}
	}

	private static Row row(ResultSet row) throws SQLException {
		Long start = row.getObject(4, Long.class);
		return new Row(row.getString(1), WayOut.of(row.getString(2)).orElseThrow(), row.getString(3),
				start == null ? null : Instant.ofEpochMilli(start), row.getObject(5, Double.class), row.getString(6),
				row.getString(7), Instant.ofEpochMilli(row.getLong(8)), row.getInt(9), row.getInt(10));
	}
}
