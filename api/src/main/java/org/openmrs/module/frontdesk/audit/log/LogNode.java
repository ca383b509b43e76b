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

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.openmrs.util.OpenmrsUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Which server of those that write the log this is: by a name that is kept in the application data directory. */
@Component("frontdesk.logNode")
public class LogNode {

	private static final int NAME_LENGTH = 12;

	private static final String FIND = "select node from frontdesk_access_node where name = ?";

	private static final String ADD = "insert into frontdesk_access_node (name, since) select ?, ? from"
			+ " (select count(*) as known from frontdesk_access_node where name = ?) known_before where known = 0";

	private final OwnConnections connections;

	private String name;

	private Integer id;

	public LogNode(OwnConnections connections) {
		this.connections = connections;
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
			try {
				name = read(new File(OpenmrsUtil.getApplicationDataDirectory()).toPath().resolve("frontdesk"));
			} catch (IOException e) {
				throw new UncheckedIOException("The application data directory keeps no name for this server", e);
			}
		}
		return name;
	}

	private static String read(Path folder) throws IOException {
		Path file = folder.resolve("audit-node");
		if (Files.notExists(file)) {
			Files.createDirectories(folder);
			Path beside = Files.createTempFile(folder, "audit-node", ".new");
			Files.writeString(beside, UUID.randomUUID().toString().replace("-", "").substring(0, NAME_LENGTH));
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		}
		String kept = Files.readString(file).strip();
		if (!kept.matches("[A-Za-z0-9._-]{1,100}")) {
			throw new IOException("audit-node holds no name");
		}
		return kept;
	}
}
