/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/** The log's tables for context tests, where Hibernate makes the tables and the log has no entities. */
public final class LogTables {

	private static final String[] TABLES = { """
			create table if not exists frontdesk_access (node int not null, number bigint not null, at bigint not null,
				until_at bigint, times int not null, user_id int, account varchar(32), roles varchar(255), patient_id int,
				category varchar(12) not null, action varchar(12) not null, outcome varchar(8) not null, address varchar(45),
				workstation varchar(50), session_key varchar(16), location_id int, module varchar(50), endpoint varchar(150),
				purpose varchar(20), reason varchar(255), detail varchar(255), mac char(32) not null,
				primary key (node, number))""", """
			create table if not exists frontdesk_access_seal (sequence bigint primary key, node int not null,
				number bigint not null, hash binary(32) not null, sealed_at bigint not null)""", """
			create table if not exists frontdesk_access_checkpoint (checkpoint_id bigint auto_increment primary key,
				size bigint not null, at bigint not null, key_id int not null, note varchar(1000) not null,
				witnessed_at bigint)""", """
			create table if not exists frontdesk_access_retention (retention_id int auto_increment primary key,
				before_at bigint not null, at bigint not null)""", """
			create table if not exists frontdesk_access_verification (verification_id int auto_increment primary key,
				node int not null, begun_at bigint not null, ended_at bigint, size bigint not null, checked bigint not null,
				finding_count int not null, report text)""" };

	private LogTables() {
	}

	/** On a connection of its own: making a table ends the transaction. */
	public static void make(Session session) {
		session.doWork(used -> {
			try (Connection connection = DriverManager.getConnection(used.getMetaData().getURL(), "sa", "");
					Statement statement = connection.createStatement()) {
				for (String table : TABLES) {
					statement.execute(table);
				}
			}
		});
	}

	/** Writes in the test's transaction. */
	public static void run(Session session, String sql, Object... values) {
		session.doWork(connection -> insert(connection, sql, values));
	}

	private static void insert(Connection connection, String sql, Object... values) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			statement.executeUpdate();
		}
	}
}
