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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.openmrs.api.context.Context;
import org.springframework.stereotype.Component;

/**
 * Connections beside the host's pool: a request that waits for its audit record or for its turn holds one of the pool, and if
 * it needed another one, all would wait for each other as soon as the pool is empty.
 */
@Component("frontdesk.ownConnections")
public class OwnConnections {

	private static final String CONNECT_MILLIS = "5000";

	private static final String ANSWER_MILLIS = "20000";

	/** @return a new one to the host's database, in auto-commit mode; whoever asked closes it */
	public Connection open() throws SQLException {
		Properties host = Context.getRuntimeProperties();
		return open(value(host, "url"), value(host, "username"), value(host, "password"));
	}

	/** The host takes its connection's properties with Hibernate's prefix, too. */
	private static String value(Properties host, String name) {
		return host.getProperty("connection." + name, host.getProperty("hibernate.connection." + name));
	}

	/** @return a new one that gives up on a server that does not answer */
	public static Connection open(String url, String user, String password) throws SQLException {
		Properties properties = new Properties();
		set(properties, "user", user);
		set(properties, "password", password);
		if (url.startsWith("jdbc:mariadb:") || url.startsWith("jdbc:mysql:")) {
			set(properties, "connectTimeout", CONNECT_MILLIS);
			set(properties, "socketTimeout", ANSWER_MILLIS);
		}
		return DriverManager.getConnection(url, properties);
	}

	private static void set(Properties properties, String name, String value) {
		if (value != null) {
			properties.setProperty(name, value);
		}
	}
}
