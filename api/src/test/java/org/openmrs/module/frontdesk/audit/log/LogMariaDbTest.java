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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.audit.log.Sealing.Turn;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.DatabaseSource;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;
import org.openmrs.module.frontdesk.audit.verify.Handwriting;
import org.openmrs.module.frontdesk.audit.verify.LogCheck;
import org.openmrs.module.frontdesk.audit.verify.Report;

/** A log in the database, written, sealed and signed by a node or two, each step as the test wants it. */
abstract class LogMariaDbTest {

	protected static final long START = 1_795_000_000_000L;

	protected static final LogMariaDb DATABASE = LogMariaDb.made();

	@TempDir
	protected Path folder;

	protected final Doubts doubts = new Doubts();

	protected Instant now = Instant.ofEpochMilli(START);

	protected Connection connection;

	@BeforeEach
	void empty() throws SQLException {
		for (String table : List.of("access", "access_seal", "access_checkpoint", "access_key", "access_retention",
				"access_verification")) {
			DATABASE.run("truncate table frontdesk_" + table);
		}
		DATABASE.run("update frontdesk_access_lease set node = null, until_at = 0");
		connection = DATABASE.connect();
		connection.setAutoCommit(false);
	}

	@AfterEach
	void close() throws SQLException {
		connection.close();
	}

	/** One of the servers. */
	protected class Node {

		final int id;

		final NodeKey key;

		final SampleLog records;

		final Sealing sealing;

		Signing signing;

		Node(int id, long written) {
			this.id = id;
			this.key = new NodeKey(() -> new KeyFile(folder, "node" + id));
			this.records = new SampleLog(connection, id, key);
			this.records.goOn(written);
			this.sealing = new Sealing(id, key, doubts, clock());
			this.signing = signing(clock());
		}

		/** As after a start. */
		final Signing signing(Clock clock) {
			return new Signing(id, key, new NodeFile(folder, "node" + id, "head"), doubts, clock);
		}

		Introduction introduce() throws SQLException {
			KeyDesk desk = new KeyDesk(id, key);
			Introduction said = desk.introduction(connection);
			records.ofLog(now.toEpochMilli(), "key", said.text());
			desk.add(connection, said, now.toEpochMilli());
			connection.commit();
			return said;
		}

		void views(int count) throws SQLException {
			records.views(count, now.toEpochMilli() - 1000L * count);
			connection.commit();
		}

		void seal() throws SQLException {
			connection.commit();
			while (sealing.seal(connection) == Turn.MORE) {
				connection.commit();
			}
			connection.commit();
		}

		void sign() throws SQLException {
			signing.sign(connection, new KeyDesk(id, key).id(connection), Duration.ZERO);
			connection.commit();
		}

		VerifierKey name() {
			return VerifierKey.of(id, key.publicKey());
		}
	}

	protected Node node(int id) throws SQLException {
		Node node = new Node(id, 0);
		node.introduce();
		return node;
	}

	/** Goes by what the test says the time is. */
	private Clock clock() {
		return new Clock() {

			@Override
			public Instant instant() {
				return now;
			}

			@Override
			public java.time.ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(java.time.ZoneId zone) {
				return this;
			}
		};
	}

	protected Report verify(Collection<String> witnessed, VerifierKey... trusted) throws Exception {
		LogCheck check = new LogCheck(List.of(trusted), Handwriting.UNKNOWN, now.toEpochMilli(), size -> {
		});
		witnessed.forEach(check::checkpoint);
		return check.check(new DatabaseSource(connection));
	}

	protected static List<FindingCode> codes(Report report) {
		return report.findings().stream().map(finding -> finding.code()).distinct().sorted().toList();
	}

	protected String ask(String question) throws SQLException {
		return DATABASE.ask(question);
	}
}
