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
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Note;

/** The heads that were signed. */
final class CheckpointTable {

	private static final String OF_SIZE = "select note from frontdesk_access_checkpoint where size = ?";

	private static final String ADD = "insert into frontdesk_access_checkpoint (size, at, key_id, note) values (?, ?, ?, ?)";

	/** No join: that has the database sort all heads for each part of them. */
	private static final String OF_NODE = "select c.checkpoint_id, c.note, c.witnessed_at from frontdesk_access_checkpoint c"
			+ " where (select k.node from frontdesk_access_key k where k.key_id = c.key_id) = ? and c.checkpoint_id > ?"
			+ " order by c.checkpoint_id limit 1000";

	private static final String WITNESSED = "update frontdesk_access_checkpoint set witnessed_at = ? where checkpoint_id = ?";

	private CheckpointTable() {
	}

	static boolean has(Connection connection, SignedHead head) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(OF_SIZE)) {
			sql.setLong(1, head.checkpoint().size());
			try (ResultSet row = sql.executeQuery()) {
				boolean isFound = false;
				while (!isFound && row.next()) {
					isFound = head.note().equals(row.getString(1));
				}
				return isFound;
			}
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

	/**
	 * What stands in the table as a head of a node.
	 *
	 * @param isWitnessed whether somebody noted that the witness has it
	 */
	record Row(long id, String note, boolean isWitnessed) {

		/** @return null where it is none */
		Checkpoint checkpoint() {
			try {
				return Checkpoint.parse(Note.parse(note).body());
			} catch (IllegalArgumentException e) {
				return null;
			}
		}
	}

	/** @return some of the node's heads behind that one, oldest first; none where there are no more */
	static List<Row> ofNode(Connection connection, int node, long after) throws SQLException {
		List<Row> rows = new ArrayList<>();
		try (PreparedStatement sql = connection.prepareStatement(OF_NODE)) {
			sql.setInt(1, node);
			sql.setLong(2, after);
			try (ResultSet row = sql.executeQuery()) {
				while (row.next()) {
					rows.add(new Row(row.getLong(1), row.getString(2), row.getObject(3) != null));
				}
			}
		}
		return rows;
	}

	static void witnessed(Connection connection, long id, long at) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(WITNESSED)) {
			sql.setLong(1, at);
			sql.setLong(2, id);
			sql.executeUpdate();
		}
	}
}
