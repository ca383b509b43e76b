/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.springframework.stereotype.Component;

/**
 * The tables <code>frontdesk_authorization</code> and <code>frontdesk_authorization_visit</code>. Whoever changes a case holds
 * its row, by a locking read that comes first in the transaction.
 */
@Component("frontdesk.caseTable")
public class CaseTable {

	static final String COLUMNS = """
			c.case_id, c.uuid, c.version, c.patient_id, c.coverage_id, c.payer_id, c.state, c.urgency, c.service_id, c.service_type_id,
			c.provider_id, c.asked_units, c.asked_from, c.asked_until, c.words, c.due_at, c.payer_number, c.payer_reference,
			c.approved_units, c.approved_from, c.approved_until, c.used_units, c.appeal_level, c.rule_id, c.opened_at,
			c.opened_by, c.state_since, c.next_at, c.next_clock
			""";

	private static final String CASES = "select " + COLUMNS + "from frontdesk_authorization c where ";

	private static final String ID = "select case_id from frontdesk_authorization where uuid = :uuid";

	private static final String OPEN = """
			insert into frontdesk_authorization (uuid, version, patient_id, coverage_id, payer_id, state, urgency, service_id,
				service_type_id, provider_id, asked_units, asked_from, asked_until, words, due_at, used_units, appeal_level,
				rule_id, opened_at, opened_by, state_since)
			values (:uuid, 0, :patient, :coverage, (select v.payer_id from frontdesk_coverage v where v.coverage_id = :coverage),
				:state, :urgency, :service, :type, :provider, :units, :from, :until, :words,
				:due, 0, 0, :rule, :now, :by, :now)""";

	private static final String ATTACH = "insert into frontdesk_authorization_visit (case_id, appointment_id, since_at)"
			+ " values (:case, :appointment, :now)";

	private static final String DETACH = "delete from frontdesk_authorization_visit"
			+ " where case_id = :case and appointment_id = :appointment";

	private static final String APPOINTMENTS = "select appointment_id from frontdesk_authorization_visit"
			+ " where case_id = :case order by appointment_id";

	private static final String ASK = """
			update frontdesk_authorization set version = version + 1, coverage_id = :coverage,
				payer_id = (select v.payer_id from frontdesk_coverage v where v.coverage_id = :coverage), urgency = :urgency,
				service_id = :service, provider_id = :provider, asked_units = :units, asked_from = :from,
				asked_until = :until, words = :words, due_at = :due
			where case_id = :case""";

	private static final String MOVED = """
			update frontdesk_authorization set version = version + 1, state = :state, state_since = :since,
				payer_number = :number, payer_reference = :reference, approved_units = :units,
				approved_from = :from, approved_until = :until, appeal_level = :appeals
			where case_id = :case""";

	private final HostQuery host;

	public CaseTable(HostQuery host) {
		this.host = host;
	}

	/** Those of a patient, the newest first, so many at most. */
	public List<StoredCase> ofPatient(int patient, int most) {
		return read("c.patient_id = :patient order by c.case_id desc limit :most", Map.of("patient", patient, "most", most));
	}

	public StoredCase withId(int id) {
		return read("c.case_id = :id", Map.of("id", id)).get(0);
	}

	/** @return the key, which never changes */
	public Optional<Integer> idOf(String uuid) {
		return host.list(ID, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst();
	}

	/** As it is committed now, held until the transaction ends: must come before anything that the transaction reads. */
	public StoredCase hold(int id) {
		return read("c.case_id = :id for update", Map.of("id", id)).get(0);
	}

	/** @return the host's ids */
	public List<Integer> appointmentsOf(int caseId) {
		return host.list(APPOINTMENTS, Map.of("case", caseId), (row, n) -> row.getInt(1));
	}

	/** The case gets an appointment that it has not yet. */
	public void attach(int caseId, int appointment, Instant now) {
		host.change(ATTACH, Map.of("case", caseId, "appointment", appointment, "now", now.toEpochMilli()));
	}

	/** The appointment, if it is the case's, is so no more. */
	public void detach(int caseId, int appointment) {
		host.change(DETACH, Map.of("case", caseId, "appointment", appointment));
	}

	/** @return its key */
	int add(CaseOpening opening, Instant now) {
		String uuid = UUID.randomUUID().toString();
		Map<String, Object> values = asked(opening);
		values.put("uuid", uuid);
		values.put("patient", opening.patient());
		values.put("state", opening.state().code());
		values.put("type", opening.serviceType());
		values.put("rule", opening.rule());
		values.put("now", now.toEpochMilli());
		values.put("by", opening.by());
		host.change(OPEN, values);
		return idOf(uuid).orElseThrow();
	}

	/** What is asked for is changed. */
	void ask(int caseId, CaseOpening asked) {
		Map<String, Object> values = asked(asked);
		values.put("case", caseId);
		host.change(ASK, values);
	}

	private static Map<String, Object> asked(CaseOpening asked) {
		Map<String, Object> values = new HashMap<>();
		values.put("coverage", asked.coverage());
		values.put("urgency", asked.urgency().code());
		values.put("service", asked.service());
		values.put("provider", asked.provider());
		values.put("units", asked.units());
		values.put("from", text(asked.from()));
		values.put("until", text(asked.until()));
		values.put("words", asked.words());
		values.put("due", millis(asked.dueAt()));
		return values;
	}

	/** @param said what holds of what the payer has said */
	void moved(StoredCase before, CaseState to, Standing.Said said, Instant now) {
		Map<String, Object> values = new HashMap<>();
		values.put("case", before.id());
		values.put("state", to.code());
		values.put("since", before.state() == to ? before.stateSince().toEpochMilli() : now.toEpochMilli());
		values.put("number", said.number());
		values.put("reference", said.reference());
		values.put("units", said.units());
		values.put("from", text(said.from()));
		values.put("until", text(said.until()));
		values.put("appeals", said.appeals());
		host.change(MOVED, values);
	}

	private List<StoredCase> read(String which, Map<String, ?> values) {
		return host.list(CASES + which, values, (row, n) -> stored(row));
	}

	/** @param row whose first columns are {@link #COLUMNS} */
	static StoredCase stored(ResultSet row) throws SQLException {
		return new StoredCase(row.getInt(1), row.getString(2), row.getInt(3), row.getInt(4), number(row, 5), number(row, 6),
				CaseState.of(row.getString(7)).orElseThrow(), CaseUrgency.of(row.getString(8)).orElseThrow(), number(row, 9),
				number(row, 10), number(row, 11), number(row, 12), day(row, 13), day(row, 14), row.getString(15),
				moment(row, 16), row.getString(17), row.getString(18), number(row, 19), day(row, 20), day(row, 21),
				row.getInt(22), row.getInt(23), number(row, 24), moment(row, 25), number(row, 26), moment(row, 27),
				moment(row, 28), ClockKind.of(row.getString(29)).orElse(null));
	}

	static Integer number(ResultSet row, int column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	static LocalDate day(ResultSet row, int column) throws SQLException {
		String text = row.getString(column);
		return text == null ? null : LocalDate.parse(text);
	}

	static Instant moment(ResultSet row, int column) throws SQLException {
		long millis = row.getLong(column);
		return row.wasNull() ? null : Instant.ofEpochMilli(millis);
	}

	static String text(LocalDate day) {
		return day == null ? null : day.toString();
	}

	static Long millis(Instant moment) {
		return moment == null ? null : moment.toEpochMilli();
	}
}
