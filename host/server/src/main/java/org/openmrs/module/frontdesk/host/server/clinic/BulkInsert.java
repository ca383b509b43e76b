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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows for one table, sent many at a time in one statement: a round trip each would take minutes.
 */
final class BulkInsert {

	private static final int ROWS = 500;

	private final Connection connection;

	private final String head;

	private final String row;

	private final List<Object> values = new ArrayList<>();

	private final int columns;

	private final List<BulkInsert> parents;

	/**
	 * @param connection the connection to write on
	 * @param table the table
	 * @param columns its columns, separated by commas
	 * @param parents inserts of the rows that these refer to, which must be there first
	 */
	BulkInsert(Connection connection, String table, String columns, BulkInsert... parents) {
		this.connection = connection;
		this.parents = List.of(parents);
		this.columns = columns.split(",").length;
		head = "insert into " + table + " (" + columns + ") values ";
		row = "(" + String.join(",", Collections.nCopies(this.columns, "?")) + ")";
	}

	void add(Object... rowValues) throws SQLException {
		if (rowValues.length != columns) {
			throw new IllegalArgumentException(head + " takes " + columns + " values, not " + rowValues.length);
		}
		Collections.addAll(values, rowValues);
		if (values.size() == ROWS * columns) {
			flush();
		}
	}

	void flush() throws SQLException {
		for (BulkInsert parent : parents) {
			parent.flush();
		}
		if (values.isEmpty()) {
			return;
		}
		String sql = head + String.join(",", Collections.nCopies(values.size() / columns, row));
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.size(); i++) {
				statement.setObject(i + 1, values.get(i));
			}
			statement.executeUpdate();
		}
		values.clear();
	}
}
