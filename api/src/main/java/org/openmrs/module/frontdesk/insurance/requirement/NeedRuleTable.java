/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_authorization_rule</code>. What is out of use stays, since cases name it. */
@Component("frontdesk.needRuleTable")
public class NeedRuleTable {

	private static final Logger log = LoggerFactory.getLogger(NeedRuleTable.class);

	private static final String RULES = """
			select rule_id, uuid, version, payer_id, plan_id, service_id, service_type_id, concept_id, code_system, code,
				from_session, period_days, lead_days, from_day, until_day, words
			from frontdesk_authorization_rule where retired = false\s""";

	private static final String ADD = """
			insert into frontdesk_authorization_rule (uuid, version, payer_id, plan_id, service_id, service_type_id, concept_id,
				code_system, code, from_session, period_days, lead_days, from_day, until_day, words, retired, changed_at,
				changed_by)
			values (:uuid, 1, :payer, :plan, :service, :type, :concept, :system, :code, :fromSession, :periodDays, :leadDays,
				:from, :until, :words, false, :at, :by)""";

	private static final String CHANGE = """
			update frontdesk_authorization_rule set version = version + 1, payer_id = :payer, plan_id = :plan,
				service_id = :service, service_type_id = :type, concept_id = :concept, code_system = :system, code = :code,
				from_session = :fromSession, period_days = :periodDays, lead_days = :leadDays, from_day = :from,
				until_day = :until, words = :words, changed_at = :at, changed_by = :by
			where rule_id = :id""";

	private static final String RETIRE = """
			update frontdesk_authorization_rule set version = version + 1, retired = true, changed_at = :at, changed_by = :by
			where rule_id = :id""";

	/** @return those in use; one that cannot be read is left out, since appointments are kept all the same */
	List<StoredRule> all(NamedParameterJdbcTemplate sql) {
		return sql.query(RULES + "order by rule_id", (row, n) -> readable(row)).stream().flatMap(Optional::stream).toList();
	}

	private static Optional<StoredRule> readable(ResultSet row) throws SQLException {
		try {
			return Optional.of(stored(row));
		} catch (DateTimeException e) {
			log.error("Rule {} of what needs an authorization cannot be read, and is left out", row.getInt(1));
			return Optional.empty();
		}
	}

	Optional<StoredRule> withUuid(String uuid, NamedParameterJdbcTemplate sql) {
		return sql.query(RULES + "and uuid = :uuid", Map.of("uuid", uuid), (row, n) -> stored(row)).stream().findFirst();
	}

	/** As it is committed now, held until the transaction ends. */
	Optional<StoredRule> hold(String uuid, NamedParameterJdbcTemplate sql) {
		return sql.query(RULES + "and uuid = :uuid for update", Map.of("uuid", uuid), (row, n) -> stored(row)).stream()
				.findFirst();
	}

	/** @param by the host's id of the user */
	void add(StoredRule rule, Instant now, int by, NamedParameterJdbcTemplate sql) {
		sql.update(ADD, values(rule, now, by));
	}

	void change(StoredRule rule, Instant now, int by, NamedParameterJdbcTemplate sql) {
		sql.update(CHANGE, values(rule, now, by));
	}

	void retire(int id, Instant now, int by, NamedParameterJdbcTemplate sql) {
		sql.update(RETIRE, Map.of("id", id, "at", now.toEpochMilli(), "by", by));
	}

	private static Map<String, Object> values(StoredRule rule, Instant now, int by) {
		Map<String, Object> values = new HashMap<>();
		values.put("id", rule.id());
		values.put("uuid", rule.uuid());
		values.put("payer", rule.payer());
		values.put("plan", rule.plan());
		values.put("service", rule.service());
		values.put("type", rule.serviceType());
		values.put("concept", rule.concept());
		values.put("system", rule.system());
		values.put("code", rule.code());
		values.put("fromSession", rule.fromSession());
		values.put("periodDays", rule.periodDays());
		values.put("leadDays", rule.leadDays());
		values.put("from", rule.from() == null ? null : rule.from().toString());
		values.put("until", rule.until() == null ? null : rule.until().toString());
		values.put("words", rule.words());
		values.put("at", now.toEpochMilli());
		values.put("by", by);
		return values;
	}

	private static StoredRule stored(ResultSet row) throws SQLException {
		return new StoredRule(row.getInt(1), row.getString(2), row.getInt(3), number(row, 4), number(row, 5), number(row, 6),
				number(row, 7), number(row, 8), row.getString(9), row.getString(10), row.getInt(11), number(row, 12),
				row.getInt(13), day(row, 14), day(row, 15), row.getString(16));
	}

	static Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	static LocalDate day(ResultSet row, int column) throws SQLException {
		String text = row.getString(column);
		return text == null ? null : LocalDate.parse(text);
	}
}
