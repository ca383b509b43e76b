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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.openmrs.module.frontdesk.OwnConnections;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Which server of those that write the log this is: by a name that is kept in the application data directory. Servers that
 * share the directory hold one each: the first that nobody holds.
 */
@Component("frontdesk.logNode")
public class LogNode implements DisposableBean {

	private static final String FIND = "select node from frontdesk_access_node where name = ?";

	private static final String ADD = "insert into frontdesk_access_node (name, since) select ?, ? from"
			+ " (select count(*) as known from frontdesk_access_node where name = ?) known_before where known = 0";

	private final OwnConnections connections;

	private final Supplier<Path> folder;

	private NodeName name;

	private Integer id;

	private boolean isGone;

	@Autowired
	public LogNode(OwnConnections connections) {
		this(connections, LogFolder::own);
	}

	LogNode(OwnConnections connections, Supplier<Path> folder) {
		this.connections = connections;
		this.folder = folder;
	}

	/** @return as the log's records have it, and on no other server */
	public synchronized int id() {
		if (id == null) {
			try (Connection connection = connections.open()) {
				id = id(connection);
			} catch (SQLException e) {
				throw new IllegalStateException("The database does not say which node of the audit log this is", e);
			}
		}
		return id;
	}

	private int id(Connection connection) {
		JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		List<Integer> found = sql.queryForList(FIND, Integer.class, name());
		if (found.isEmpty()) {
			sql.update(ADD, name(), System.currentTimeMillis(), name());
			found = sql.queryForList(FIND, Integer.class, name());
		}
		return found.get(0);
	}

	/** @return its name, of which its key file is named: letters and digits */
	public synchronized String name() {
		if (name == null) {
			if (isGone) {
				throw new IllegalStateException("This server writes the audit log no more");
			}
			try {
				name = NodeName.take(folder.get());
			} catch (IOException e) {
				throw new UncheckedIOException("The application data directory keeps no name for this server", e);
			}
		}
		return name.name();
	}

	/** @return whether it is sure that no other server has this name; where the file system cannot lock, it is not */
	synchronized boolean isAlone() {
		name();
		return name.lock().isSure();
	}

	/** Comes after the stop of all that asks for it; whoever still asks is told what it was. */
	@Override
	public synchronized void destroy() {
		isGone = true;
		if (name != null) {
			name.close();
		}
	}
}
