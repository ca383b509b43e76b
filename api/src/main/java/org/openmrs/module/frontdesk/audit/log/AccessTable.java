/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/** Writes the log's content, as many rows as there are in one statement. */
final class AccessTable {

	/** More rows than this are more than one statement. */
	static final int ROWS_AT_ONCE = 200;

	/** A number that is further from the others is not this node's, and does not count. */
	private static final long FAR = 1_000_000;

	/** So many records no node comes to write. */
	private static final long MOST = 1L << 60;

	private static final String LAST_SEALED = "select max(number) from frontdesk_access_seal where node = ? and number between ?"
			+ " and ?";

	private static final String LAST = "select max(number) from frontdesk_access where node = ? and number between ? and ?";

	private static final String INSERT = "insert into frontdesk_access (" + String.join(", ", LogLine.COLUMNS) + ") values ";

	private static final String ROW = "(" + String.join(", ", Collections.nCopies(LogLine.COLUMNS.size(), "?")) + ")";

	private AccessTable() {
	}

	/**
	 * Goes from the seals, since what was pruned still counts, to the end of what waits for its own. Somebody who puts a record
	 * with a huge number there does not leave the node without any.
	 *
	 * @return the number after which this node's are free, 0 where there is none
	 */
	static long last(Connection connection, int node) throws SQLException {
		long last = highest(connection, LAST_SEALED, node, 1, MOST);
		long next = highest(connection, LAST, node, last + 1, last + FAR);
		while (next > 0) {
			last = next;
			next = highest(connection, LAST, node, last + 1, last + FAR);
		}
		return last;
	}

	/** @return the highest number from one to another, or 0 */
	private static long highest(Connection connection, String highest, int node, long from, long to) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(highest)) {
			query.setInt(1, node);
			query.setLong(2, from);
			query.setLong(3, to);
			try (ResultSet found = query.executeQuery()) {
				found.next();
				return found.getLong(1);
			}
		}
	}

	/** Writes all of the rows or none of them, and returns when the database has them on disk. */
	static void insert(Connection connection, List<List<String>> rows) throws SQLException {
		boolean isOne = rows.size() <= ROWS_AT_ONCE;
		connection.setAutoCommit(isOne);
		for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
			insertAtOnce(connection, rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
		}
		if (!isOne) {
			connection.commit();
		}
	}

	private static void insertAtOnce(Connection connection, List<List<String>> rows) throws SQLException {
		String sql = INSERT + String.join(", ", Collections.nCopies(rows.size(), ROW));
		try (PreparedStatement insert = connection.prepareStatement(sql)) {
			int parameter = 1;
			for (List<String> row : rows) {
				for (String text : row) {
					insert.setString(parameter++, text);
				}
			}
			insert.executeUpdate();
		}
	}
}
