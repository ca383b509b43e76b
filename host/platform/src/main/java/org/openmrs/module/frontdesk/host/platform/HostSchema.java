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

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of the platform that are mapped here, and the rows that a fresh platform has. */
public final class HostSchema {

	private HostSchema() {
	}

	/** @return false where the tables were there already */
	public static boolean install(Connection connection) throws SQLException {
		if (hasUsers(connection)) {
			return false;
		}
		new ResourceDatabasePopulator(new ClassPathResource("host-schema.sql"), new ClassPathResource("host-data.sql"))
				.populate(connection);
		return true;
	}

	private static boolean hasUsers(Connection connection) throws SQLException {
		try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "users", null)) {
			return tables.next();
		}
	}
}
