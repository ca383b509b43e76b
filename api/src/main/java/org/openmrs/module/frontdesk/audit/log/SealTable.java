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
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.RecordRow;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** The table of seals, and the records that wait for theirs. */
final class SealTable {

	/** As many rows go to the database in one statement. */
	private static final int AT_ONCE = 250;

	private static final String LAST = "select sequence, sealed_at from frontdesk_access_seal order by sequence desc limit 1";

	private static final String LAST_NUMBER = "select max(number) from frontdesk_access_seal where node = ?";

	private static final String WAITING = "select " + RecordRow.COLUMNS
			+ " from frontdesk_access a where a.node = ? and a.number > ? order by a.number limit ?";

	private static final String FROM = "select sequence, node, number, sealed_at, hash from frontdesk_access_seal"
			+ " where sequence >= ? order by sequence limit ?";

	private SealTable() {
	}

	/**
	 * Where the log ends.
	 *
	 * @param sequence of the last seal, or -1
	 * @param sealedAt its time, or 0
	 */
	record End(long sequence, long sealedAt) {
	}

	static End end(Connection connection) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(LAST); ResultSet row = sql.executeQuery()) {
			return row.next() ? new End(row.getLong(1), row.getLong(2)) : new End(-1, 0);
		}
	}

	/** @return how far the node's records are sealed */
	static long lastNumber(Connection connection, int node) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(LAST_NUMBER)) {
			sql.setInt(1, node);
			try (ResultSet row = sql.executeQuery()) {
				return row.next() ? row.getLong(1) : 0;
			}
		}
	}

	/** @return the lines of the node's records behind that number, in order */
	static List<String> waiting(Connection connection, int node, long after, int most) throws SQLException {
		List<String> lines = new ArrayList<>();
		try (PreparedStatement sql = connection.prepareStatement(WAITING)) {
			sql.setInt(1, node);
			sql.setLong(2, after);
			sql.setInt(3, most);
			try (ResultSet rows = sql.executeQuery()) {
				while (rows.next()) {
					lines.add(RecordRow.line(rows, 1));
				}
			}
		}
		return lines;
	}

	static List<Seal> from(Connection connection, long sequence, int most) throws SQLException {
		List<Seal> seals = new ArrayList<>();
		try (PreparedStatement sql = connection.prepareStatement(FROM)) {
			sql.setLong(1, sequence);
			sql.setInt(2, most);
			try (ResultSet row = sql.executeQuery()) {
				while (row.next()) {
					seals.add(new Seal(row.getLong(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getBytes(5)));
				}
			}
		}
		return seals;
	}

	/** Fails where another node has taken one of the places: the sequence is the table's key. */
	static void insert(Connection connection, List<Seal> seals) throws SQLException {
		for (int from = 0; from < seals.size(); from += AT_ONCE) {
			List<Seal> part = seals.subList(from, Math.min(from + AT_ONCE, seals.size()));
			try (PreparedStatement sql = connection.prepareStatement(
					"insert into frontdesk_access_seal (sequence, node, number, sealed_at, hash) values (?, ?, ?, ?, ?)"
							+ ", (?, ?, ?, ?, ?)".repeat(part.size() - 1))) {
				int column = 0;
				for (Seal seal : part) {
					sql.setLong(++column, seal.sequence());
					sql.setInt(++column, seal.node());
					sql.setLong(++column, seal.number());
					sql.setLong(++column, seal.sealedAt());
					sql.setBytes(++column, seal.hash());
				}
				sql.executeUpdate();
			}
		}
	}
}
