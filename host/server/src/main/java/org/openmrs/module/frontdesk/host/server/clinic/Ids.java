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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Keys for new rows, known before the rows are sent, so that rows of several tables can refer to each other.
 */
final class Ids {

	private Ids() {
	}

	/**
	 * @return the id after the highest of the table
	 */
	static int next(Connection connection, String table, String column) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select coalesce(max(" + column + "), 0) + 1 from " + table)) {
			row.next();
			return row.getInt(1);
		}
	}

	/**
	 * @return the id of the row with that UUID, 0 if there is none
	 */
	static int find(Connection connection, String table, String column, String uuid) throws SQLException {
		try (PreparedStatement query = connection
				.prepareStatement("select " + column + " from " + table + " where uuid = ?")) {
			query.setString(1, uuid);
			try (ResultSet row = query.executeQuery()) {
				return row.next() ? row.getInt(1) : 0;
			}
		}
	}

	/**
	 * @return all values of a column of numbers, in order
	 */
	static List<Integer> all(Connection connection, String sql) throws SQLException {
		List<Integer> values = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getInt(1));
			}
		}
		return values;
	}

	/**
	 * @return a UUID that the dice determine
	 */
	static String uuid(RandomGenerator dice) {
		long version4 = dice.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
		long variant2 = dice.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
		return new UUID(version4, variant2).toString();
	}
}
