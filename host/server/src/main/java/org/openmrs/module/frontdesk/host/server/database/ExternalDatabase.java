/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.openmrs.module.frontdesk.host.server.Options;
import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * A MariaDB or MySQL server that somebody else runs.
 */
public class ExternalDatabase implements DatabaseServer {

	private static final int CONNECT_MILLIS = 5000;

	private static final String ACCESS_DENIED_STATE = "28000";

	private final DatabaseAddress address;

	public ExternalDatabase(Options options) {
		address = new DatabaseAddress(driverUrl(options.databaseUrl()), options.databaseUser(), options.databasePassword());
	}

	private static String driverUrl(String url) {
		StringBuilder result = new StringBuilder(url);
		char separator = url.indexOf('?') < 0 ? '?' : '&';
		if (!url.contains("connectTimeout=")) {
			result.append(separator).append("connectTimeout=").append(CONNECT_MILLIS);
			separator = '&';
		}
		// The MariaDB driver takes its own scheme only, unless told.
		if (url.regionMatches(true, 0, "jdbc:mysql:", 0, "jdbc:mysql:".length())) {
			result.append(separator).append("permitMysqlScheme");
		}
		return result.toString();
	}

	@Override
	public DatabaseAddress start() {
		try (Connection connection = address.connect()) {
			refuseForeignTables(connection);
			return address;
		} catch (SQLException e) {
			throw new StartFailure(explain(e), e);
		}
	}

	// The host creates what it needs; into a database in use it would only put more.
	private void refuseForeignTables(Connection connection) throws SQLException {
		if (HostDatabase.isEmpty(connection) || HostDatabase.isOurs(connection)) {
			return;
		}
		throw new StartFailure(
				"The database " + shortUrl() + " holds tables that are not this host's: give it an empty one.");
	}

	private String explain(SQLException e) {
		if (ACCESS_DENIED_STATE.equals(e.getSQLState())) {
			return "The database " + shortUrl() + " does not let " + address.user() + " in: check --database-user and "
					+ Options.PASSWORD_VARIABLE + ".";
		}
		return "The database " + shortUrl() + " cannot be reached: " + firstLine(e.getMessage());
	}

	private String shortUrl() {
		int query = address.url().indexOf('?');
		return query < 0 ? address.url() : address.url().substring(0, query);
	}

	private static String firstLine(String text) {
		return text == null ? "it gave no reason." : text.lines().findFirst().orElse("");
	}

	@Override
	public void close() {
		// It runs on without us.
	}
}
