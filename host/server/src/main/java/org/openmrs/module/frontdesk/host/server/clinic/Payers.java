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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who pays in the demo clinic: an invented insurer for each scheme of check digits, and a public fund without. A module that
 * does not know of payers yet has no place for them, and then there are none.
 */
final class Payers {

	private static final String COLUMNS = "payer_id, uuid, version, code, name, portal, phone, fax, email, electronic, channel,"
			+ " expedited_hours, standard_days, standard_business, appeals, appeals_business, member_layout, member_check,"
			+ " retired, changed_at, changed_by";

	/** Where our UUIDs begin. */
	private static final String UUID = "f0d35c00-0008-4000-8000-0000000000";

	private final Connection connection;

	private final LocalDateTime now;

	Payers(Connection connection, LocalDateTime now) {
		this.connection = connection;
		this.now = now;
	}

	/** Makes those that are not there; an earlier clinic gets them, too. */
	void add() throws SQLException {
		if (isThere("frontdesk_payer") && Ids.all(connection, "select payer_id from frontdesk_payer").isEmpty()) {
			payers();
			plans();
			wants();
		}
	}

	private void payers() throws SQLException {
		BulkInsert payers = new BulkInsert(connection, "frontdesk_payer", COLUMNS);
		add(payers, 1, "JUA", "Jua Health Insurance", "https://portal.jua.example", "portal", 72, 7, false, "60,30",
				"JU-9999999999[-99]", "luhn");
		add(payers, 2, "MWEZI", "Mwezi Mutual", "https://mwezi.example/providers", "phone", 48, 5, true, "30", "999999999X",
				"mod11");
		add(payers, 3, "NYOTA", "Nyota Employers' Scheme", "https://nyota.example", "email", 72, 7, false, "60", "9999999X",
				"mod11-2");
		add(payers, 4, "UPENDO", "Upendo Medical Cover", "https://upendo.example", "fax", 72, 14, true, "",
				"AA99999999", "verhoeff");
		add(payers, 5, "NHF", "National Health Fund", "https://fund.example", "portal", 72, 7, false, "90,60,30", "",
				"none");
		payers.flush();
	}

	private void add(BulkInsert payers, int id, String code, String name, String portal, String channel, int hours, int days,
			boolean business, String appeals, String layout, String check) throws SQLException {
		String mail = "authorizations@" + code.toLowerCase(Locale.ROOT) + ".example.com";
		long at = now.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
		payers.add(id, UUID + "1" + id, 1, code, name, portal, "020 555 010" + id, "020 555 020" + id, mail, null, channel,
				hours, days, business, appeals, false, layout, check, false, at, 1);
	}

	private void plans() throws SQLException {
		BulkInsert plans = new BulkInsert(connection, "frontdesk_payer_plan", "uuid, payer_id, code, name, retired");
		plans.add(UUID + "21", 1, "BASIC", "Jua Basic", false);
		plans.add(UUID + "22", 1, "PLUS", "Jua Plus", false);
		plans.add(UUID + "23", 1, "OLD", "Jua 2019", true);
		plans.add(UUID + "24", 2, "FAMILY", "Mwezi Family", false);
		plans.add(UUID + "25", 3, "STAFF", "Nyota Staff", false);
		plans.add(UUID + "26", 4, "COVER", "Upendo Cover", false);
		plans.flush();
	}

	private void wants() throws SQLException {
		BulkInsert wants = new BulkInsert(connection, "frontdesk_payer_want", "payer_id, service_id, words");
		wants.add(1, 0, "Referral letter, not older than 30 days");
		wants.add(2, 0, "Form PA-1, signed by the provider");
		wants.add(4, 0, "Copy of the card, both sides");
		wants.flush();
	}

	private boolean isThere(String table) throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
			return found.next();
		}
	}
}
