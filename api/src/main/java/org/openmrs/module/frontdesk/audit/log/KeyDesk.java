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
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.RecordRow;

/** Introduces this node's key: in the log, which proves it, and in a table, which is quick to ask. */
class KeyDesk {

	private static final int AT_ONCE = 2000;

	private static final String FIND = "select key_id from frontdesk_access_key where node = ? and public_key = ?";

	private static final String LAST = "select max(key_id) from frontdesk_access_key where node = ?";

	private static final String ADD = "insert into frontdesk_access_key (node, public_key, since, endorsed_by, endorsement)"
			+ " values (?, ?, ?, ?, ?)";

	private static final String WAITING = "select " + RecordRow.COLUMNS + " from frontdesk_access a where a.node = ?"
			+ " and a.number > ? and a.category = 'log' and a.action = 'key'";

	private final int node;

	private final NodeKey key;

	KeyDesk(int node, NodeKey key) {
		this.node = node;
		this.key = key;
	}

	/** @return the key's row, or null where it has not been introduced */
	Integer id(Connection connection) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(FIND)) {
			sql.setInt(1, node);
			sql.setString(2, key.publicText());
			return number(sql);
		}
	}

	private Integer last(Connection connection) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(LAST)) {
			sql.setInt(1, node);
			return number(sql);
		}
	}

	private static Integer number(PreparedStatement sql) throws SQLException {
		try (ResultSet row = sql.executeQuery()) {
			return row.next() ? row.getObject(1, Integer.class) : null;
		}
	}

	/**
	 * @return what the log has to say of the key. Where the node had a key that is lost, what that one wrote and nobody has
	 *         sealed cannot be checked any more: it is counted, so that everybody knows
	 */
	Introduction introduction(Connection connection) throws SQLException {
		Introduction said = key.introduction(node, 0, 0);
		return said.endorsement() != null || last(connection) == null ? said : withUnchecked(connection);
	}

	private Introduction withUnchecked(Connection connection) throws SQLException {
		long count = 0;
		long to = 0;
		long after = SealTable.lastNumber(connection, node);
		for (int read = AT_ONCE; read == AT_ONCE;) {
			List<String> lines = SealTable.waiting(connection, node, after, AT_ONCE);
			read = lines.size();
			for (String line : lines) {
				after = Long.parseLong(line.split("\t", 3)[1]);
				if (!key.isMac(RecordRow.signed(line), RecordRow.mac(line))) {
					count++;
					to = after;
				}
			}
		}
		return key.introduction(node, count, to);
	}

	/** Notes that the log has said so. */
	void add(Connection connection, Introduction said, long now) throws SQLException {
		Integer before = said.endorsement() == null ? null : last(connection);
		try (PreparedStatement sql = connection.prepareStatement(ADD)) {
			sql.setInt(1, node);
			sql.setString(2, said.key());
			sql.setLong(3, now);
			sql.setObject(4, before);
			sql.setString(5, said.endorsement());
			sql.executeUpdate();
		}
	}

	/** @return the lines of introductions that wait for their seal */
	static List<String> waitingIntroductions(Connection connection, int node, long after) throws SQLException {
		List<String> lines = new ArrayList<>();
		try (PreparedStatement sql = connection.prepareStatement(WAITING)) {
			sql.setInt(1, node);
			sql.setLong(2, after);
			try (ResultSet rows = sql.executeQuery()) {
				while (rows.next()) {
					lines.add(RecordRow.line(rows, 1));
				}
			}
		}
		return lines;
	}
}
