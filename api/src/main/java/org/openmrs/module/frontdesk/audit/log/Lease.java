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

/**
 * Whose turn it is to seal. Within a transaction its row is locked, so that no two nodes seal at once; a node that has more to
 * seal keeps the turn for some seconds, by the database's clock, so that it is not asked for by others in between.
 */
final class Lease {

	private static final long KEPT_MILLIS = 5_000;

	private static final String NOW = "cast(unix_timestamp(current_timestamp(3)) * 1000 as signed)";

	private static final String HOLD = "select node, until_at > " + NOW
			+ " from frontdesk_access_lease where id = 1 for update";

	private static final String SET = "update frontdesk_access_lease set node = ?, until_at = " + NOW + " + ? where id = 1";

	private Lease() {
	}

	/**
	 * To be asked before anything is read in the transaction, which would see an old state.
	 *
	 * @return whether it is this node's turn until the transaction ends
	 */
	static boolean take(Connection connection, int node) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(HOLD); ResultSet row = sql.executeQuery()) {
			return row.next() && (row.getInt(1) == node || !row.getBoolean(2));
		}
	}

	/** @param hasMore whether the node wants to go on after this transaction */
	static void leave(Connection connection, int node, boolean hasMore) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(SET)) {
			sql.setInt(1, node);
			sql.setLong(2, hasMore ? KEPT_MILLIS : 0);
			sql.executeUpdate();
		}
	}
}
