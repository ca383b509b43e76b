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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.openmrs.module.frontdesk.host.platform.HostSchema;

/**
 * The host's own tables in a database, and the mark by which it knows them again.
 */
public final class HostDatabase {

	private static final String MARK = "frontdeskhost.schema";

	private HostDatabase() {
	}

	/**
	 * @param connection a connection to the database
	 * @return whether it has no table at all
	 * @throws SQLException if the database fails
	 */
	public static boolean isEmpty(Connection connection) throws SQLException {
		return count(connection, "select count(*) from information_schema.tables where table_schema = database()") == 0;
	}

	/**
	 * @param connection a connection to the database
	 * @return whether {@link #install} completed here
	 * @throws SQLException if the database fails
	 */
	public static boolean isOurs(Connection connection) throws SQLException {
		return count(connection, "select count(*) from information_schema.tables where table_schema = database()"
				+ " and table_name = 'global_property'") > 0 && setting(connection, MARK) != null;
	}

	/**
	 * Creates what the platform needs, unless it is there.
	 *
	 * @param connection a connection to the database
	 * @throws SQLException if the database fails
	 */
	public static void install(Connection connection) throws SQLException {
		HostSchema.install(connection);
		if (setting(connection, MARK) == null) {
			saveSetting(connection, MARK, "1", "Made by the Front Desk embedded host");
		}
		if (!connection.getAutoCommit()) {
			connection.commit();
		}
	}

	/**
	 * @param connection a connection to the database
	 * @param property the name of a global property
	 * @return its value, or null if there is none
	 * @throws SQLException if the database fails
	 */
	public static String setting(Connection connection, String property) throws SQLException {
		try (PreparedStatement query = connection
				.prepareStatement("select property_value from global_property where property = ?")) {
			query.setString(1, property);
			try (ResultSet row = query.executeQuery()) {
				return row.next() ? row.getString(1) : null;
			}
		}
	}

	/**
	 * @param connection a connection to the database
	 * @param property the name of a global property
	 * @param value its value from now on
	 * @param description what it is for, used when it is new
	 * @throws SQLException if the database fails
	 */
	public static void saveSetting(Connection connection, String property, String value, String description)
			throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("insert into global_property"
				+ " (property, property_value, description, uuid) values (?, ?, ?, ?)"
				+ " on duplicate key update property_value = values(property_value)")) {
			update.setString(1, property);
			update.setString(2, value);
			update.setString(3, description);
			update.setString(4, UUID.randomUUID().toString());
			update.executeUpdate();
		}
	}

	private static long count(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}
}
