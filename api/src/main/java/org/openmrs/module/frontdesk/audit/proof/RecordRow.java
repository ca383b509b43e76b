/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A record's line as the database has it. */
public final class RecordRow {

	/** The columns as a query has them, in canonical order, of the table <code>frontdesk_access a</code>. */
	public static final String COLUMNS = "a." + String.join(", a.", LogLine.COLUMNS);

	private static final int MAC = LogLine.COLUMNS.size() - 1;

	private RecordRow() {
	}

	/**
	 * @param first where in the row the columns begin, from 1
	 * @return the record's line
	 */
	public static String line(ResultSet row, int first) throws SQLException {
		StringBuilder line = new StringBuilder(240);
		for (int i = 0; i <= MAC; i++) {
			if (i > 0) {
				line.append('\t');
			}
			LogLine.append(line, row.getString(first + i));
		}
		return line.toString();
	}

	/** @return the part of the line that its mac covers */
	public static String signed(String line) {
		return line.substring(0, line.lastIndexOf('\t'));
	}

	/** @return the line's last column */
	public static String mac(String line) {
		return line.substring(line.lastIndexOf('\t') + 1);
	}
}
