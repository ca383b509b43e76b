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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Payers, coverages and cases to look for one among, written past the module; always the same ones. Something is to be done with
 * eight of a hundred; one of a hundred is for an appointment of today.
 */
final class BenchCases {

	private static final int PAYERS = 40;

	private static final int AT_ONCE = 1000;

	private static final String PAYER_ROWS = """
			insert ignore into frontdesk_payer (uuid, version, code, name, phone, channel, expedited_hours, standard_days,
				standard_business, appeals, appeals_business, member_layout, member_check, retired, changed_at, changed_by)
			select concat('f0d3a9ce-0000-4000-8002-', lpad(seq, 12, '0')), 1, concat('BENCH', seq), concat('Bench payer ', seq),
				'555-0100', 'phone', 72, 7, false, '60', false, '', 'none', false, 0, 1 from seq_1_to_%d""";

	private static final String COVERAGES = """
			insert into frontdesk_coverage (uuid, version, patient_id, kind, payer_id, member_id, member_key, relationship, place,
				noted_at, noted_by, changed_at, changed_by)
			select uuid(), 1, p.patient_id, 'insured', y.payer_id, concat('B', p.patient_id), concat('B', p.patient_id), 'self', 1,
				0, 1, 0, 1
			from (select patient_id, row_number() over (order by patient_id) n from patient where voided = 0) p
				join (select payer_id, row_number() over (order by payer_id) - 1 n from frontdesk_payer) y
					on y.n = mod(p.n, (select count(*) from frontdesk_payer))
			where not exists (select 1 from frontdesk_coverage c where c.patient_id = p.patient_id and c.removed_at is null)""";

	/** Those that wait do so until some day of the 60 around today. */
	private static final String CASES = """
			insert ignore into frontdesk_authorization (uuid, version, patient_id, coverage_id, payer_id, state, urgency, service_id,
				asked_units, words, payer_number, approved_units, approved_from, approved_until, used_units,
				appeal_level, opened_at, state_since, next_at, next_clock)
			select concat('f0d3a9ce-0000-4000-8003-', lpad(m.seq, 12, '0')), 1, c.patient_id, c.coverage_id, c.payer_id, m.state,
				'standard', s.appointment_service_id, 4, 'Bench',
				if(m.valid, concat('N', m.seq), null), if(m.valid, 4, null),
				if(m.valid, curdate() - interval 30 day, null), if(m.valid, curdate() + interval mod(m.seq, 60) day, null), 0, 0,
				m.now, m.now - 86400000 * mod(m.seq, 30),
				if(m.waits or m.valid, m.now + 86400000 * mod(m.seq * 7, 60) - 432000000, null),
				if(m.waits, 'reply', if(m.valid, 'validity', null))
			from (select seq, unix_timestamp() * 1000 now, mod(seq, 100) < 8 waits, mod(seq, 100) >= 8 and mod(seq, 5) = 0 valid,
					if(mod(seq, 100) < 8, elt(1 + mod(seq, 8), 'needed', 'draft', 'submitted', 'pended', 'information',
						'denied', 'appeal', 'peer'), elt(1 + mod(seq, 5), 'approved', 'closed', 'expired', 'used',
						'notrequired')) state
					from seq_1_to_%d) m
				join (select coverage_id, patient_id, payer_id, row_number() over (order by coverage_id) - 1 n
					from frontdesk_coverage where kind = 'insured' and removed_at is null) c
					on c.n = mod(m.seq * 31, (select count(*) from frontdesk_coverage
						where kind = 'insured' and removed_at is null))
				join (select min(appointment_service_id) appointment_service_id from appointment_service where voided = 0) s""";

	private static final String OF_CASES = "from frontdesk_authorization c where c.uuid like 'f0d3a9ce%%' and not exists"
			+ " (select 1 from %s x where x.case_id = c.case_id)";

	private static final String WITHOUT_EVENTS = "select c.case_id "
			+ OF_CASES.formatted("frontdesk_authorization_event");

	private static final String EVENTS = "insert into frontdesk_authorization_event (case_id, happened_at, user_id, action,"
			+ " to_state) values ";

	private static final String ITEMS = """
			insert into frontdesk_authorization_item (case_id, code_system, code, words, units)
			select c.case_id, 'CPT', '97110', 'Exercises', 4\s""" + OF_CASES.formatted("frontdesk_authorization_item");

	private static final String CLOCKS = """
			insert into frontdesk_authorization_clock (case_id, kind, started_at, due_at, started_event, running_key)
			select c.case_id, c.next_clock, c.state_since, c.next_at, (select min(event_id) from frontdesk_authorization_event e
				where e.case_id = c.case_id), concat(c.case_id, ' ', c.next_clock)\s"""
			+ OF_CASES.formatted("frontdesk_authorization_clock") + " and c.next_clock is not null";

	private static final String VISITS = """
			insert into frontdesk_authorization_visit (case_id, appointment_id, since_at)
			select c.case_id, a.patient_appointment_id, 0
			from patient_appointment a join (select patient_id, min(case_id) case_id from frontdesk_authorization
				group by patient_id) c on c.patient_id = a.patient_id
			where a.voided = 0 and a.start_date_time >= curdate() and a.start_date_time < curdate() + interval 1 day
				and not exists (select 1 from frontdesk_authorization_visit v
					where v.appointment_id = a.patient_appointment_id)""";

	private static final String ANALYZE = "analyze table frontdesk_authorization, frontdesk_coverage,"
			+ " frontdesk_authorization_event, frontdesk_authorization_visit, frontdesk_authorization_clock,"
			+ " frontdesk_authorization_item";

	/** What a list comes to that sorts all that somebody has to do something about. */
	private static final String PLAIN = """
			select c.*, n.given_name, n.family_name, y.name from frontdesk_authorization c
				join person_name n on n.person_id = c.patient_id and n.voided = 0
				left join frontdesk_payer y on y.payer_id = c.payer_id
			where c.state not in ('approved', 'partly', 'modified', 'closed', 'expired', 'used', 'notrequired', 'withdrawn')
			order by c.next_at is null, c.next_at, c.case_id limit 51 offset %d""";

	private final Connection connection;

	BenchCases(Connection connection) {
		this.connection = connection;
	}

	/** @param cases those of an earlier run count */
	void make(int cases) throws SQLException {
		run(PAYER_ROWS.formatted(PAYERS));
		run(COVERAGES);
		run(CASES.formatted(cases));
		begin(ask(WITHOUT_EVENTS));
		for (String sql : List.of(ITEMS, CLOCKS, VISITS, ANALYZE)) {
			run(sql);
		}
	}

	/** With values: where a table has triggers, MariaDB takes no column that may not be null from a select. */
	private void begin(List<String> ids) throws SQLException {
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			run(EVENTS + ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream()
					.map(id -> "(" + id + ", 0, 1, 'open', 'draft')").collect(Collectors.joining(", ")));
		}
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Reads a page of the list as if it had no index and no order of its own. */
	void plain(int offset) throws SQLException {
		ask(PLAIN.formatted(offset));
	}

	/** @return the first column of the answer */
	List<String> ask(String question) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
			List<String> found = new ArrayList<>();
			while (answer.next()) {
				found.add(answer.getString(1));
			}
			return found;
		}
	}
}
