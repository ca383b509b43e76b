/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import org.hibernate.Session;

/** Two payers for tests: one whose member IDs have eleven digits, the last by Luhn, and one without a rule. */
public final class SamplePayers {

	public static final String ACME = "00000000-0000-4000-8100-000000000001";

	public static final String GOLD = "00000000-0000-4000-8101-000000000001";

	public static final String FUND = "00000000-0000-4000-8100-000000000002";

	/** Member IDs of Acme that its rule allows. */
	public static final String RIGHT = "79927398713";

	public static final String OTHER_RIGHT = "12345678903";

	private static final String PAYER = """
			insert into frontdesk_payer (payer_id, uuid, version, code, name, expedited_hours, standard_days,
				standard_business, appeals, appeals_business, member_layout, member_check, retired, changed_at, changed_by)
			values (%s, 72, 7, false, '', false, '%s', '%s', false, 0, 1)""";

	private static final String PLAN = "insert into frontdesk_payer_plan (plan_id, uuid, payer_id, code, name, retired)"
			+ " values (1, '" + GOLD + "', 1, 'GOLD', 'Gold', false)";

	private SamplePayers() {
	}

	/** Adds them on the connection of the session's transaction. */
	public static void add(Session session) {
		session.doWork(connection -> {
			try (java.sql.Statement sql = connection.createStatement()) {
				sql.execute(PAYER.formatted("1, '" + ACME + "', 1, 'ACME', 'Acme Health'", "99999999999", "luhn"));
				sql.execute(PAYER.formatted("2, '" + FUND + "', 1, 'FUND', 'Public Fund'", "", "none"));
				sql.execute(PLAN);
			}
		});
	}
}
