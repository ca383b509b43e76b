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
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.mariadb.ClinicDatabase;

/** The log's tables by themselves, beside the clinic's: what tests do to them spoils no log that the module writes. */
final class LogMariaDb {

	private static final String NAME = "frontdesk_log";

	private static LogMariaDb made;

	private final ClinicDatabase clinic;

	private final String url;

	private LogMariaDb(ClinicDatabase clinic) throws SQLException {
		this.clinic = clinic;
		this.url = clinic.url().replaceAll("/[^/]*$", "/" + NAME);
		clinic.run("create database " + NAME);
		for (String table : list("select table_name from information_schema.tables where table_schema = 'openmrs'"
				+ " and table_name like 'frontdesk_access%'")) {
			clinic.run("create table " + NAME + "." + table + " like " + table);
		}
		run("insert into frontdesk_access_lease (id, until_at) values (1, 0)");
		createTriggers();
	}

	static synchronized LogMariaDb made() {
		try {
			made = made == null ? new LogMariaDb(ClinicDatabase.running()) : made;
			return made;
		} catch (Exception e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	/** As the changelog has made them in the clinic. */
	void createTriggers() throws SQLException {
		for (String trigger : list("select concat('create or replace trigger ', trigger_name, ' ', action_timing, ' ',"
				+ " event_manipulation, ' on ', event_object_table, ' for each row ', action_statement)"
				+ " from information_schema.triggers where trigger_schema = 'openmrs'"
				+ " and event_object_table like 'frontdesk_access%'")) {
			run(trigger);
		}
	}

	private List<String> list(String question) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Connection connection = clinic.connect();
				Statement sql = connection.createStatement();
				ResultSet rows = sql.executeQuery(question)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	String url() {
		return url;
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(url, "root", "");
	}

	void run(String statement) throws SQLException {
		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			sql.execute(statement);
		}
	}

	String ask(String question) throws SQLException {
		try (Connection connection = connect();
				Statement sql = connection.createStatement();
				ResultSet answer = sql.executeQuery(question)) {
			return answer.next() ? answer.getString(1) : null;
		}
	}
}
