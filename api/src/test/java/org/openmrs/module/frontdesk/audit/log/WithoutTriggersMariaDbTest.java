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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.frontdesk.FrontDeskActivator;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.DatabaseSource;
import org.openmrs.module.frontdesk.audit.verify.Handwriting;
import org.openmrs.module.frontdesk.audit.verify.LogCheck;
import org.openmrs.module.frontdesk.audit.verify.Report;
import org.openmrs.module.frontdesk.host.platform.HostSchema;
import org.openmrs.module.frontdesk.mariadb.ClinicDatabase;

/** A clinic whose database user may not create triggers: the module is installed there, and its log proves itself. */
class WithoutTriggersMariaDbTest {

	private static final String NAME = "frontdesk_limited";

	private static final String RIGHTS = "select, insert, update, delete, create, drop, alter, index, references, lock tables,"
			+ " create temporary tables";

	private static final int VIEWS = 30;

	@TempDir
	private Path folder;

	private ClinicDatabase server;

	@BeforeEach
	void install() throws Exception {
		server = ClinicDatabase.running();
		server.run("create or replace user " + NAME + " identified by 'limited'");
		server.run("create or replace database " + NAME);
		server.run("grant " + RIGHTS + " on " + NAME + ".* to " + NAME);
		try (Connection connection = connect()) {
			HostSchema.install(connection);
			ClinicDatabase.migrate(connection, Appointment.class);
			ClinicDatabase.migrate(connection, FrontDeskActivator.class);
		}
	}

	@AfterEach
	void remove() throws Exception {
		server.run("drop database " + NAME);
		server.run("drop user " + NAME);
	}

	private String url() {
		return server.url().replaceAll("/[^/]*$", "/" + NAME);
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(url(), NAME, "limited");
	}

	private String triggers() throws SQLException {
		return server.ask("select count(*) from information_schema.triggers where trigger_schema = '" + NAME + "'");
	}

	private HealthCheck.Finding health() {
		Configuration limited = new Configuration().setProperty(Environment.URL, url()).setProperty(Environment.USER, NAME)
				.setProperty(Environment.PASS, "limited")
				.setProperty(Environment.CURRENT_SESSION_CONTEXT_CLASS, "thread");
		try (SessionFactory sessions = limited.buildSessionFactory()) {
			sessions.getCurrentSession().beginTransaction();
			HealthCheck.Finding finding = new TriggersCheck(new HostQuery(sessions)).look();
			sessions.getCurrentSession().getTransaction().rollback();
			return finding;
		}
	}

	@Test
	void givenNoRightToCreateTriggers_whenTheModuleIsInstalled_thenAllElseIsThereAndHealthSaysSo() throws Exception {
		assertEquals("0", triggers());
		assertEquals("0",
				server.ask("select count(*) from " + NAME + ".DATABASECHANGELOG where id like 'frontdesk-%-no-%'"));
		assertEquals("1", server.ask("select count(*) from " + NAME + ".DATABASECHANGELOG where id like"
				+ " 'frontdesk-20261123-51-%'"));

		HealthCheck.Finding finding = health();

		assertEquals(HealthCheck.State.WARN, finding.state());
		assertEquals("missing", finding.code());
		assertEquals(Map.of("count", 6), finding.arguments());
	}

	@Test
	void givenTheRightComesLater_whenTheModuleIsStartedAgain_thenTheTriggersAreMade() throws Exception {
		server.run("grant trigger on " + NAME + ".* to " + NAME);
		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			ClinicDatabase.migrate(connection, FrontDeskActivator.class);

			assertEquals("6", triggers());
			assertEquals(HealthCheck.State.GOOD, health().state());
			sql.execute("insert into frontdesk_access (node, number, at, times, category, action, outcome, mac) values"
					+ " (1, 1, 1, 1, 'log', 'verify', 'done', '')");
			assertThrows(SQLException.class, () -> sql.execute("update frontdesk_access set times = 2"));
		}
	}

	@Test
	void givenNoTriggers_whenRecordsAreWritten_thenTheyAreSealedAndSignedAndTheLogVerifiesAndNoticesAChange()
			throws Exception {
		VerifierKey trusted = writeALog();

		assertEquals(List.of(), verify(trusted).findings());

		try (Connection connection = connect(); Statement sql = connection.createStatement()) {
			sql.execute("update frontdesk_access set patient_id = 99 where number = 7");
			try (ResultSet sealed = sql.executeQuery("select count(*) from frontdesk_access_seal")) {
				sealed.next();
				assertEquals(VIEWS + 1, sealed.getInt(1));
			}
		}
		assertEquals(1, verify(trusted).findings().size());
	}

	/** As a node does, with nothing but the limited user's connections. */
	private VerifierKey writeALog() throws Exception {
		OwnConnections connections = new OwnConnections() {

			@Override
			public Connection open() throws SQLException {
				return connect();
			}
		};
		LogNode node = new LogNode(connections) {

			@Override
			public synchronized String name() {
				return "limited";
			}
		};
		NodeKey key = new NodeKey(() -> new KeyFile(folder, "limited"));
		Committer log = new Committer(new RecordWriter(connections, node, key));
		log.begin();
		try (Connection connection = connections.open()) {
			connection.setAutoCommit(false);
			KeyDesk desk = new KeyDesk(node.id(), key);
			var introduction = desk.introduction(connection);
			put(log, Access.ofLog(Instant.now(), Action.KEY, Outcome.DONE, introduction.text()));
			desk.add(connection, introduction, System.currentTimeMillis());
			for (int i = 0; i < VIEWS; i++) {
				put(log, Access.of(Instant.now(), new Actor(1, null, "Front Desk"), i, Category.PATIENT, Action.VIEW,
						Outcome.DONE, Way.BACKGROUND));
			}
			connection.commit();
			seal(connection, node, key, desk);
		} finally {
			log.stop();
		}
		return VerifierKey.of(node.id(), key.publicKey());
	}

	private static void put(Committer log, Access access) throws Exception {
		log.put(List.of(access)).get(20, TimeUnit.SECONDS);
	}

	private void seal(Connection connection, LogNode node, NodeKey key, KeyDesk desk) throws SQLException {
		Sealing sealing = new Sealing(node.id(), key, new Doubts(), java.time.Clock.systemUTC());
		while (sealing.seal(connection) == Sealing.Turn.MORE) {
			connection.commit();
		}
		connection.commit();
		new Signing(node.id(), key, new NodeFile(folder, "limited", "head"), new Doubts(), java.time.Clock.systemUTC()).sign(
				connection, desk.id(connection),
				Duration.ZERO);
		connection.commit();
	}

	private Report verify(VerifierKey trusted) throws Exception {
		try (Connection connection = connect()) {
			connection.setAutoCommit(false);
			return new LogCheck(List.of(trusted), Handwriting.UNKNOWN, System.currentTimeMillis(), size -> {
			}).check(new DatabaseSource(connection));
		}
	}
}
