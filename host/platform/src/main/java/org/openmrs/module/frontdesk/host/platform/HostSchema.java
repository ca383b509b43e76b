/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the platform that are mapped here, and the rows that a fresh platform has. */
public final class HostSchema {
	
	private HostSchema() {
	}
	
	/** @return false where the tables were there already */
	public static boolean install(Connection connection) throws SQLException {
		if (hasUsers(connection)) {
			return false;
		}
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements("/host-schema.sql")) {
				statement.execute(sql);
			}
			for (String sql : statements("/host-data.sql")) {
				statement.execute(sql);
			}
		}
		return true;
	}
	
	private static boolean hasUsers(Connection connection) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "users", null)) {
			return tables.next();
		}
	}
	
	private static List<String> statements(String resource) {
		try (BufferedReader reader = new BufferedReader(
		        new InputStreamReader(HostSchema.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
			String text = reader.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
			return Arrays.stream(text.split(";\\s*(\n|$)")).filter(sql -> !sql.isBlank()).collect(Collectors.toList());
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
