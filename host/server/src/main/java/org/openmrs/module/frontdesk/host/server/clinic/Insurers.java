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
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Payers, made up, with a rule for member IDs of each kind; one has none. */
final class Insurers {

	private record Insurer(String code, String name, String layout, String scheme) {
	}

	private static final List<Insurer> ALL = List.of(new Insurer("ACME", "Acme Health", "99999999999", "luhn"),
			new Insurer("BLUE", "Blue Lake Mutual", "A9999999999", "mod11"),
			new Insurer("CITY", "City Employees Plan", "999999999999", "verhoeff"),
			new Insurer("FUND", "Public Health Fund", "", "none"));

	private static final List<String> PLANS = List.of("Basic", "Gold");

	private Insurers() {
	}

	/** Sets them up where there are none; times are epoch milliseconds. */
	static void setUp(Connection connection, long now, RandomGenerator dice) throws SQLException {
		if (!Ids.all(connection, "select payer_id from frontdesk_payer limit 1").isEmpty()) {
			return;
		}
		BulkInsert payers = new BulkInsert(connection, "frontdesk_payer",
				"payer_id, uuid, version, code, name, expedited_hours, standard_days, standard_business, appeals,"
						+ " appeals_business, member_layout, member_check, retired, changed_at, changed_by");
		BulkInsert plans = new BulkInsert(connection, "frontdesk_payer_plan", "uuid, payer_id, code, name, retired", payers);
		for (int i = 0; i < ALL.size(); i++) {
			Insurer one = ALL.get(i);
			payers.add(i + 1, Ids.uuid(dice), 1, one.code(), one.name(), 72, 7, false, "180", false, one.layout(),
					one.scheme(), false, now, 1);
			for (String plan : PLANS) {
				plans.add(Ids.uuid(dice), i + 1, plan.toUpperCase(Locale.ROOT), plan, false);
			}
		}
		plans.flush();
		payers.flush();
	}
}
