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
import java.sql.Statement;

/** When the log was checked, how far that has come, and what was found. */
final class VerificationTable {

	private static final String BEGIN = "insert into frontdesk_access_verification"
			+ " (node, begun_at, size, checked, finding_count) values (?, ?, ?, 0, 0)";

	private static final String PROGRESS = "update frontdesk_access_verification set checked = ? where verification_id = ?";

	private static final String END = "update frontdesk_access_verification set ended_at = ?, size = ?, checked = ?,"
			+ " finding_count = ?, report = ? where verification_id = ?";

	private VerificationTable() {
	}

	/** @return the new row's id */
	static int begin(Connection connection, int node, long at, long size) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(BEGIN, Statement.RETURN_GENERATED_KEYS)) {
			sql.setInt(1, node);
			sql.setLong(2, at);
			sql.setLong(3, size);
			sql.executeUpdate();
			try (ResultSet key = sql.getGeneratedKeys()) {
				key.next();
				return key.getInt(1);
			}
		}
	}

	static void progress(Connection connection, int id, long checked) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(PROGRESS)) {
			sql.setLong(1, checked);
			sql.setInt(2, id);
			sql.executeUpdate();
		}
	}

	static void end(Connection connection, int id, long at, long size, long findings, String report) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(END)) {
			sql.setLong(1, at);
			sql.setLong(2, size);
			sql.setLong(3, size);
			sql.setInt(4, (int) Math.min(findings, Integer.MAX_VALUE));
			sql.setString(5, report);
			sql.setInt(6, id);
			sql.executeUpdate();
		}
	}
}
