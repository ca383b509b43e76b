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

/** Up to when content may have been removed, and the removing. What introduces keys and marks is kept: the rest needs it. */
final class RetentionTable {

	private static final int AT_ONCE = 1000;

	private static final String NOW = "select current_timestamp";

	private static final String LAST = "select before_at, at from frontdesk_access_retention order by before_at desc limit 1";

	private static final String ADD = "insert into frontdesk_access_retention (before_at, at) values (?, ?)";

	/** The mark's own record bears the mark's time. */
	private static final String LAST_SEALED = "select m.before_at, m.at from frontdesk_access_retention m"
			+ " join frontdesk_access a on a.at = m.at and a.category = 'log' and a.action = 'prune'"
			+ " and a.detail = cast(m.before_at as char) join frontdesk_access_seal s on s.node = a.node and s.number = a.number"
			+ " where s.sealed_at <= ? order by m.before_at desc limit 1";

	private static final String OLD = "select a.node, a.number from frontdesk_access a join frontdesk_access_seal s"
			+ " on s.node = a.node and s.number = a.number where a.at < ? and s.sealed_at < ?"
			+ " and not (a.category = 'log' and a.action in ('key', 'prune')) order by a.at limit " + AT_ONCE;

	private static final String ANY_OLD = "select 1 from frontdesk_access a where a.at < ?"
			+ " and not (a.category = 'log' and a.action in ('key', 'prune')) limit 1";

	private static final String REMOVE = "delete from frontdesk_access where node = ? and number = ?";

	private RetentionTable() {
	}

	/**
	 * A retention mark, in epoch milliseconds.
	 *
	 * @param at when it was set
	 */
	record Mark(long before, long at) {
	}

	/** @return the database's time in epoch milliseconds, as far as its time zone is this server's */
	static long now(Connection connection) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(NOW); ResultSet row = sql.executeQuery()) {
			row.next();
			return row.getTimestamp(1).getTime();
		}
	}

	/** @return the furthest mark, or null where there is none */
	static Mark last(Connection connection) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(LAST); ResultSet row = sql.executeQuery()) {
			return row.next() ? new Mark(row.getLong(1), row.getLong(2)) : null;
		}
	}

	static void add(Connection connection, Mark mark) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(ADD)) {
			sql.setLong(1, mark.before());
			sql.setLong(2, mark.at());
			sql.executeUpdate();
		}
	}

	/** @return the furthest mark that the log itself has had under seal since that moment, in epoch milliseconds; or null */
	static Mark lastSealed(Connection connection, long since) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(LAST_SEALED)) {
			sql.setLong(1, since);
			try (ResultSet row = sql.executeQuery()) {
				return row.next() ? new Mark(row.getLong(1), row.getLong(2)) : null;
			}
		}
	}

	/** @return whether there is anything from before that moment that need not be kept */
	static boolean hasOlder(Connection connection, long before) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(ANY_OLD)) {
			sql.setLong(1, before);
			try (ResultSet row = sql.executeQuery()) {
				return row.next();
			}
		}
	}

	/** @return whether there is more to remove */
	static boolean prune(Connection connection, Mark mark) throws SQLException {
		List<long[]> old = new ArrayList<>();
		try (PreparedStatement sql = connection.prepareStatement(OLD)) {
			sql.setLong(1, mark.before());
			sql.setLong(2, mark.before());
			try (ResultSet row = sql.executeQuery()) {
				while (row.next()) {
					old.add(new long[]{ row.getLong(1), row.getLong(2) });
				}
			}
		}
		try (PreparedStatement sql = connection.prepareStatement(REMOVE)) {
			for (long[] record : old) {
				sql.setLong(1, record[0]);
				sql.setLong(2, record[1]);
				sql.addBatch();
			}
			if (!old.isEmpty()) {
				sql.executeBatch();
			}
		}
		return old.size() == AT_ONCE;
	}
}
