/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Reads what is committed at this moment, whatever the transaction that asks has seen before and wherever its snapshot stands.
 * One connection beside the host's pool serves all, in turn: whoever asks holds a connection of the pool already, and a second
 * one from there could be waited for forever. No locking reads, since these would wait for rows of others who wait for us.
 */
@Component("frontdesk.committedReads")
public class CommittedReads implements ModulePart {

	private final OwnConnections connections;

	private final ReentrantLock turn = new ReentrantLock();

	private Connection connection;

	public CommittedReads(OwnConnections connections) {
		this.connections = connections;
	}

	/** @return what the work returns; where the connection has died meanwhile, it is done again on a new one */
	public <T> T read(Function<NamedParameterJdbcTemplate, T> work) {
		turn.lock();
		try {
			return readOnce(work);
		} catch (DataAccessException e) {
			close();
			return readOnce(work);
		} finally {
			turn.unlock();
		}
	}

	private <T> T readOnce(Function<NamedParameterJdbcTemplate, T> work) {
		try {
			if (connection == null) {
				connection = connections.open();
			}
			return work.apply(new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true)));
		} catch (SQLException e) {
			throw new DataAccessResourceFailureException("no connection for what is committed", e);
		}
	}

	@Override
	public void stop() {
		turn.lock();
		try {
			close();
		} finally {
			turn.unlock();
		}
	}

	private void close() {
		JdbcUtils.closeConnection(connection);
		connection = null;
	}
}
