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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;
import org.openmrs.module.frontdesk.audit.verify.Report;

class RetentionMariaDbTest extends LogMariaDbTest {

	private static final long DAY = 86_400_000L;

	private static final long YEAR = 365 * DAY;

	private Node node;

	/** The log, as the committer would write to it. */
	private final AccessSink sink = records -> {
		try {
			node.records.ofLog(records.iterator().next().at().toEpochMilli(), "prune", records.iterator().next().detail());
			connection.commit();
			return CompletableFuture.completedFuture(null);
		} catch (SQLException e) {
			return CompletableFuture.failedFuture(e);
		}
	};

	private final RetentionJob job = new RetentionJob(null, sink, null, null, doubts);

	private boolean run(long before) throws SQLException {
		setClock(now.toEpochMilli());
		boolean hasMore = job.run(connection, before, now.toEpochMilli());
		connection.commit();
		return hasMore;
	}

	/** The database's, for this connection. */
	private void setClock(long millis) throws SQLException {
		try (Statement sql = connection.createStatement()) {
			sql.execute("set timestamp = " + millis / 1000);
		}
	}

	@Test
	void givenRecordsPastTheirRetention_thenTheyGoOnceTheLogSaysSoAndTheRestIsGood() throws Exception {
		node = node(1);
		node.views(1500);
		node.seal();
		node.sign();
		now = now.plusMillis(2 * YEAR);
		node.views(10);
		node.seal();
		long mark = START + YEAR;

		assertFalse(run(mark));
		assertFalse(run(mark));
		assertEquals("1512", ask("select count(*) from frontdesk_access"));
		node.seal();
		node.sign();
		now = now.plus(Duration.ofHours(23));
		assertFalse(run(mark));
		assertEquals("1512", ask("select count(*) from frontdesk_access"));
		now = now.plus(Duration.ofHours(1));
		assertTrue(run(mark));
		assertFalse(run(mark));

		// The key's introduction, the new ones, and the mark.
		assertEquals("12", ask("select count(*) from frontdesk_access"));
		Report report = verify(List.of(), node.name());
		assertEquals(List.of(), report.findings());
		assertEquals(1500, report.removed());
		assertFalse(run(mark));
		assertEquals("1", ask("select count(*) from frontdesk_access_retention"));
	}

	@Test
	void givenAMarkEachDay_thenWhatTheMarkOfTheDayBeforeCoversGoesEachDay() throws Exception {
		node = node(1);
		for (int day = 0; day < 5; day++) {
			now = Instant.ofEpochMilli(START + day * DAY);
			node.views(100);
			node.seal();
		}
		List<String> kept = new ArrayList<>();
		for (int day = 0; day < 5; day++) {
			now = Instant.ofEpochMilli(START + YEAR + day * DAY);
			for (int minute = 0; minute < 3; minute++) {
				run(START + day * DAY + DAY / 2);
				node.seal();
				now = now.plusSeconds(61);
			}
			kept.add(ask("select count(*) from frontdesk_access where action = 'view'"));
		}

		assertEquals(List.of("500", "400", "300", "200", "100"), kept);
		node.sign();
		assertEquals(List.of(), verify(List.of(), node.name()).findings());
	}

	@Test
	void givenAClockThatTheDatabaseDoesNotShare_thenNoMarkIsSet() throws Exception {
		node = node(1);
		node.views(5);
		node.seal();
		setClock(START);

		assertFalse(job.run(connection, START + YEAR, START + 2 * YEAR));
		assertFalse(job.run(connection, START + YEAR, START + 2 * YEAR));

		assertTrue(doubts.isClockWrong());
		assertEquals("6", ask("select count(*) from frontdesk_access"));
	}

	@Test
	void givenNothingThatIsOld_thenNoMarkIsSet() throws Exception {
		node = node(1);
		node.views(5);
		node.seal();

		assertFalse(run(START - YEAR));

		assertEquals("6", ask("select count(*) from frontdesk_access"));
	}

	@Test
	void givenSomebodyWhoSetsAMarkInTheTableAndRemoves_thenThatIsFound() throws Exception {
		node = node(1);
		node.views(5);
		node.seal();
		node.sign();
		assertThrows(SQLException.class, () -> DATABASE.run("delete from frontdesk_access where number = 3"));
		DATABASE.run("insert into frontdesk_access_retention (before_at, at) values (" + (START + 1) + ", 1)");
		DATABASE.run("delete from frontdesk_access where number = 3");

		assertEquals(List.of(FindingCode.CONTENT_MISSING, FindingCode.MARK_UNKNOWN),
				codes(verify(List.of(), node.name())));
	}
}
