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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives this node's records their numbers and macs, and writes them on a connection that it keeps. For one thread. */
@Component("frontdesk.recordWriter")
public class RecordWriter {

	private static final Logger log = LoggerFactory.getLogger(RecordWriter.class);

	private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(30);

	private final OwnConnections connections;

	private final LogNode node;

	private final NodeKey key;

	private Connection connection;

	private long last;

	private volatile boolean isFailing;

	private volatile long failedAt;

	public RecordWriter(OwnConnections connections, LogNode node, NodeKey key) {
		this.connections = connections;
		this.node = node;
		this.key = key;
	}

	/**
	 * Writes all of them or none, in this order. A connection may have been closed while nothing was written, and somebody may
	 * have taken the next number, so it is tried twice. Where the database broke off after it had committed, they are there twice:
	 * an access too many is not one too few.
	 *
	 * @throws NotKept when they are not on disk
	 */
	void write(List<Access> records) throws NotKept {
		try {
			tryToWrite(records);
		} catch (SQLException | RuntimeException first) {
			close();
			try {
				tryToWrite(records);
			} catch (SQLException | RuntimeException e) {
				close();
				notKept(e);
				throw new NotKept("The database did not take the records", e);
			}
		}
		isFailing = false;
	}

	private void notKept(Exception e) {
		if (!isFailing) {
			log.error("The audit log cannot be written", Wordless.of(e));
		}
		failedAt = System.nanoTime();
		isFailing = true;
	}

	private void tryToWrite(List<Access> records) throws SQLException {
		if (connection == null) {
			connection = connections.open();
			last = AccessTable.last(connection, node.id());
		}
		List<List<String>> rows = new ArrayList<>(records.size());
		for (Access access : records) {
			List<String> row = AccessTexts.of(node.id(), last + rows.size() + 1, access);
			row.add(key.mac(LogLine.join(row)));
			rows.add(row);
		}
		AccessTable.insert(connection, rows);
		last += rows.size();
	}

	/** @return whether the last ones could not be written; what has not been tried for a while may be possible again */
	boolean isFailing() {
		return isFailing && System.nanoTime() - failedAt < AGAIN_NANOS;
	}

	void close() {
		if (connection != null) {
			try {
				connection.close();
			} catch (SQLException e) {
				log.debug("The connection was closed already", e);
			}
			connection = null;
		}
	}
}
