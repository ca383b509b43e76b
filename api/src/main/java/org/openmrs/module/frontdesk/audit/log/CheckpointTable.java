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
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;

/** The heads that were signed. */
final class CheckpointTable {

	private static final String LAST = "select note from frontdesk_access_checkpoint order by size desc, checkpoint_id desc"
			+ " limit 1";

	private static final String ADD = "insert into frontdesk_access_checkpoint (size, at, key_id, note) values (?, ?, ?, ?)";

	private static final String UNWITNESSED = "select c.checkpoint_id, c.note from frontdesk_access_checkpoint c"
			+ " join frontdesk_access_key k on k.key_id = c.key_id and k.node = ?"
			+ " where c.checkpoint_id > ? and c.witnessed_at is null order by c.checkpoint_id limit 100";

	private static final String WITNESSED = "update frontdesk_access_checkpoint set witnessed_at = ? where checkpoint_id = ?";

	private CheckpointTable() {
	}

	/** @return the signed note of the largest tree, or null where there is none */
	static String last(Connection connection) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(LAST); ResultSet row = sql.executeQuery()) {
			return row.next() ? row.getString(1) : null;
		}
	}

	static void add(Connection connection, Checkpoint checkpoint, int keyId, String note) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(ADD)) {
			sql.setLong(1, checkpoint.size());
			sql.setLong(2, checkpoint.at());
			sql.setInt(3, keyId);
			sql.setString(4, note);
			sql.executeUpdate();
		}
	}

	/** @return the notes of this node that no witness has, by their ids, oldest first */
	static Map<Long, String> unwitnessed(Connection connection, int node, long after) throws SQLException {
		Map<Long, String> notes = new LinkedHashMap<>();
		try (PreparedStatement sql = connection.prepareStatement(UNWITNESSED)) {
			sql.setInt(1, node);
			sql.setLong(2, after);
			try (ResultSet row = sql.executeQuery()) {
				while (row.next()) {
					notes.put(row.getLong(1), row.getString(2));
				}
			}
		}
		return notes;
	}

	static void witnessed(Connection connection, long id, long at) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(WITNESSED)) {
			sql.setLong(1, at);
			sql.setLong(2, id);
			sql.executeUpdate();
		}
	}
}
