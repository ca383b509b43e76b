/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.RecordRow;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** The log in the tables, as it is at one moment: read in one transaction of the connection, which nobody else uses. */
public class DatabaseSource implements LogSource {

	/** In one query: the limit has the database go along the key, and not sort. */
	private static final int AT_ONCE = 200_000;

	/** By the driver, of whatever number of rows. */
	private static final int HELD = 2_000;

	/** More are not looked into: a log with so many gaps has been found out. */
	private static final int GAPS = 10_000;

	private static final String SEALS = "select s.sequence, s.node, s.number, s.sealed_at, s.hash, " + RecordRow.COLUMNS
			+ " from frontdesk_access_seal s left join frontdesk_access a on a.node = s.node and a.number = s.number"
			+ " where s.sequence > ? order by s.sequence limit " + AT_ONCE;

	private static final String RECORDS = "select " + RecordRow.COLUMNS
			+ " from frontdesk_access a where a.node = ? and a.number between ? and ? order by a.number";

	private static final String SEALED = "select count(*) from frontdesk_access_seal where node = ? and number = ?";

	private final Connection connection;

	private final Patience patience;

	private final Numbers numbers = new Numbers();

	private int held;

	private long lastSequence = Long.MIN_VALUE;

	private final List<long[]> gaps = new ArrayList<>();

	/** Waits for nothing. */
	public DatabaseSource(Connection connection) {
		this(connection, 0);
	}

	/** @param patienceMillis how long seals are waited for that should be there already */
	public DatabaseSource(Connection connection, long patienceMillis) {
		this.connection = connection;
		this.patience = new Patience(patienceMillis);
	}

	@Override
	public void read(LogReader reader) throws SQLException {
		held = held(connection);
		connection.setAutoCommit(false);
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		try {
			each("select note from frontdesk_access_checkpoint order by checkpoint_id",
					row -> reader.checkpoint(row.getString(1)));
			each("select before_at from frontdesk_access_retention order by before_at", row -> reader.mark(row.getLong(1)));
			int read;
			do {
				read = each(SEALS, row -> seal(reader, row), lastSequence);
			} while (read == AT_ONCE);
			unsealed(reader);
		} finally {
			connection.rollback();
		}
	}

	@Override
	public boolean isSealedSince(int node, long number) throws SQLException {
		long[] seals = new long[1];
		do {
			each(SEALED, row -> seals[0] = row.getLong(1), node, number);
			connection.rollback();
		} while (seals[0] == 0 && patience.hasWaited());
		return seals[0] > 0;
	}

	private interface RowReader {

		void read(ResultSet row) throws SQLException;
	}

	/**
	 * While the database reads on, what has come is looked at.
	 *
	 * @return how many rows there were
	 */
	private int each(String query, RowReader reader, long... parameters) throws SQLException {
		try (PreparedStatement sql = connection.prepareStatement(query)) {
			sql.setFetchSize(held);
			for (int i = 0; i < parameters.length; i++) {
				sql.setLong(i + 1, parameters[i]);
			}
			int count = 0;
			try (ResultSet rows = sql.executeQuery()) {
				for (; rows.next(); count++) {
					reader.read(rows);
				}
			}
			return count;
		}
	}

	/** MySQL's own driver hands rows over as they come only when it is asked in this way. */
	private static int held(Connection connection) throws SQLException {
		return connection.getMetaData().getDriverName().startsWith("MySQL") ? Integer.MIN_VALUE : HELD;
	}

	private void seal(LogReader reader, ResultSet row) throws SQLException {
		lastSequence = row.getLong(1);
		Seal seal = new Seal(lastSequence, row.getInt(2), row.getLong(3), row.getLong(4), row.getBytes(5));
		long next = numbers.last(seal.node()) + 1;
		if (seal.number() > next && gaps.size() < GAPS) {
			gaps.add(new long[]{ seal.node(), next, seal.number() - 1 });
		}
		numbers.reach(seal);
		reader.seal(seal, row.getString(6) == null ? null : RecordRow.line(row, 6));
	}

	private void unsealed(LogReader reader) throws SQLException {
		List<Integer> nodes = new ArrayList<>();
		each("select distinct node from frontdesk_access", row -> nodes.add(row.getInt(1)));
		for (int node : nodes) {
			gaps.add(new long[]{ node, Long.MIN_VALUE, 0 });
			gaps.add(new long[]{ node, numbers.last(node) + 1, Long.MAX_VALUE });
		}
		for (long[] gap : gaps) {
			each(RECORDS, row -> reader.unsealed(RecordRow.line(row, 1)), gap);
		}
	}
}
