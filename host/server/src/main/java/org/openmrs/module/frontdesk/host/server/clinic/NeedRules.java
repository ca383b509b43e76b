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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the first payer wants to be asked for, and for which appointments to come the requests are that there are. A module that
 * does not know of these yet has no place for them, and then there are none.
 */
final class NeedRules {

	private static final int BY = 1;

	/** Each patient's next appointment after today belongs to what was asked for them. */
	private static final String VISITS = "insert into frontdesk_authorization_visit (case_id, appointment_id, since_at)"
			+ " select c.case_id, min(a.patient_appointment_id), c.opened_at from frontdesk_authorization c"
			+ " join patient_appointment a on a.patient_id = c.patient_id and a.voided = 0 and a.status = 'Scheduled'"
			+ " and a.start_date_time >= '%s' where c.state not in ('expired', 'withdrawn', 'closed')"
			+ " group by c.case_id, c.opened_at";

	/**
	 * @param service the name of what is booked
	 * @param session from which one on
	 * @param days in how many days they count
	 */
	private record Rule(String service, int session, int days, int lead, String words) {
	}

	private static final List<Rule> RULES = List.of(
			new Rule("Physiotherapy", 1, 365, 7, "Physiotherapy"),
			new Rule("Dental", 3, 365, 7, "Dental care from the third visit"),
			new Rule("Mental Health", 5, 90, 14, "Counselling from the fifth session"));

	private final Connection connection;

	private final LocalDateTime now;

	NeedRules(Connection connection, LocalDateTime now) {
		this.connection = connection;
		this.now = now;
	}

	/** Makes them, where there is none yet. */
	void make(RandomGenerator dice) throws SQLException {
		if (!isThere("frontdesk_authorization_rule")
				|| !Ids.all(connection, "select rule_id from frontdesk_authorization_rule limit 1").isEmpty()) {
			return;
		}
		List<Integer> payers = Ids.all(connection, "select payer_id from frontdesk_payer order by 1 limit 1");
		BulkInsert rules = new BulkInsert(connection, "frontdesk_authorization_rule", "uuid, version, payer_id, service_id,"
				+ " from_session, period_days, lead_days, words, retired, changed_at, changed_by");
		long at = now.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
		for (Rule rule : RULES) {
			for (int service : Ids.all(connection, "select appointment_service_id from appointment_service where name = '"
					+ rule.service() + "' limit 1")) {
				rules.add(Ids.uuid(dice), 1, payers.isEmpty() ? null : payers.get(0), service, rule.session(), rule.days(),
						rule.lead(), rule.words(), false, at, BY);
			}
		}
		rules.flush();
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate(VISITS.formatted(now.toLocalDate().plusDays(1)));
		}
	}

	private boolean isThere(String table) throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
			return found.next();
		}
	}
}
