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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/** Records on their way to disk: numbered without gaps, all of a call or none, and told of only when they are there. */
class CommitterMariaDbTest extends LogMariaDbTest {

	private static final String ROWS = "select " + String.join(", ", LogLine.COLUMNS)
			+ " from frontdesk_access order by number";

	private LogNode node;

	private NodeKey key;

	private Connection opened;

	private Committer log;

	private volatile boolean isBroken;

	@BeforeEach
	void openTheLog() throws SQLException {
		OwnConnections connections = new OwnConnections() {

			@Override
			public Connection open() throws SQLException {
				if (isBroken) {
					throw new NoClassDefFoundError("test");
				}
				opened = DATABASE.connect();
				return opened;
			}
		};
		node = new LogNode(connections) {

			@Override
			public synchronized String name() {
				return "committer";
			}
		};
		node.id(); // so that what is opened from now on is the writer's
		key = new NodeKey(() -> new KeyFile(folder, "committer"));
		log = new Committer(new RecordWriter(connections, node, key));
		log.begin();
	}

	@Test
	void givenAnErrorWhileItWrites_thenWhoWaitsHearsOfItAndTheNextIsWritten() throws Exception {
		isBroken = true;
		assertThrows(ExecutionException.class, () -> log.put(List.of(ofLog())).get(10, TimeUnit.SECONDS));
		isBroken = false;

		log.put(List.of(ofLog())).get(10, TimeUnit.SECONDS);

		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_access"));
	}

	@Test
	void givenARecordOfSomebodyElseWithAHugeNumber_thenTheNodeGoesOnCounting() throws Exception {
		log.put(List.of(ofLog())).get(10, TimeUnit.SECONDS);
		DATABASE.run("insert into frontdesk_access (node, number, at, times, category, action, outcome, mac) values ("
				+ node.id() + ", " + Long.MAX_VALUE + ", 1, 1, 'log', 'verify', 'done', '')");
		opened.close();

		log.put(List.of(ofLog())).get(10, TimeUnit.SECONDS);

		assertEquals("2", DATABASE.ask("select max(number) from frontdesk_access where number < " + Long.MAX_VALUE));
	}

	private static Access ofLog() {
		return Access.ofLog(Instant.now(), Action.VERIFY, Outcome.DONE, "test");
	}

	@AfterEach
	void closeTheLog() {
		log.stop();
	}

	@Test
	void givenRecords_whenTheyArePut_thenTheyAreThereAsTheyWereWhenItIsSaid() throws Exception {
		Way way = new Way("appointments", "GET /a\tb\\c", "2001:db8::1", "Desk 1", "0123456789abcdef", 3);
		Access whole = new Access(Instant.ofEpochMilli(1), Instant.ofEpochMilli(2), 3, new Actor(4, "h", "A,B"), 5,
				Category.OBS, Action.SEARCH, Outcome.FAILED, way, "p", "she asked \uD83D\uDE00\n", " d ");

		keep(whole, access(6));

		List<List<String>> rows = rows();
		assertEquals(List.of("1", "2", "3", "4", "h", "A,B", "5", "obs", "search", "failed",
				"2001:db8::1", "Desk 1", "0123456789abcdef", "3", "appointments", "GET /a\tb\\c", "p",
				"she asked \uD83D\uDE00\n",
				" d "), rows.get(0).subList(2, 21));
		assertEquals("6", rows.get(1).get(8));
		assertNull(rows.get(1).get(3));
	}

	@Test
	void givenARecord_whenItIsReadBack_thenItsMacIsThatOfItsLine() throws Exception {
		keep(new Access(Instant.now(), null, 1, Actor.NOBODY, 5, Category.LOG, Action.VIEW, Outcome.DONE, Way.BACKGROUND,
				null,
				"\uD83D\uDE00".repeat(300) + "\uD83D", "\u0000\uDE00x"));

		List<String> row = rows().get(0);
		assertEquals(key.mac(LogLine.join(row.subList(0, 21))), row.get(21));
	}

	@Test
	void givenMoreThanOneStatementTakes_whenTheyArePut_thenAllAreThereInTheirOrder() throws Exception {
		Access[] many = new Access[1234];
		for (int i = 0; i < many.length; i++) {
			many[i] = access(i);
		}

		keep(many);

		List<List<String>> rows = rows();
		for (int i = 0; i < many.length; i++) {
			assertEquals(List.of(String.valueOf(node.id()), String.valueOf(i + 1)), rows.get(i).subList(0, 2));
			assertEquals(String.valueOf(i), rows.get(i).get(8));
		}
	}

	@Test
	void givenManyAtOnce_whenTheyPutRecords_thenNumbersHaveNoGaps() throws Exception {
		List<CompletableFuture<Void>> kept = new ArrayList<>();
		List<Thread> people = new ArrayList<>();
		for (int person = 0; person < 8; person++) {
			Thread thread = new Thread(() -> {
				for (int i = 0; i < 200; i++) {
					CompletableFuture<Void> each = log.put(List.of(access(i), access(i + 1)));
					synchronized (kept) {
						kept.add(each);
					}
				}
			});
			people.add(thread);
			thread.start();
		}
		for (Thread person : people) {
			person.join();
		}
		CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);

		assertEquals("3200 1 3200",
				DATABASE.ask("select concat(count(*), ' ', min(number), ' ', max(number)) from frontdesk_access"));
	}

	@Test
	void givenTheConnectionIsCutOff_whenTheNextIsPut_thenItIsKeptOnANewOne() throws Exception {
		keep(access(1));
		cutOff();

		keep(access(2));

		assertEquals(List.of("1", "2"), rows().stream().map(row -> row.get(8)).toList());
	}

	@Test
	void givenTheNextNumberIsTaken_whenOneIsPut_thenItGetsTheOneBehind() throws Exception {
		keep(access(1));
		DATABASE.run("insert into frontdesk_access (node, number, at, times, category, action, outcome, mac) values ("
				+ node.id() + ", 2, 0, 1, 'obs', 'view', 'done', '')");

		keep(access(3));

		assertEquals(List.of(String.valueOf(node.id()), "3"), rows().get(2).subList(0, 2));
	}

	@Test
	void givenTheDatabaseTakesNothing_whenOneIsPut_thenItIsSaidAndGoesOnWhenItDoesAgain() throws Exception {
		DATABASE.run("rename table frontdesk_access to frontdesk_access_away");
		try {
			ExecutionException told = assertThrows(ExecutionException.class, () -> keep(access(1)));
			assertEquals("NotKept", told.getCause().getClass().getSimpleName());
			assertTrue(log.isFailing());
		} finally {
			DATABASE.run("rename table frontdesk_access_away to frontdesk_access");
		}

		keep(access(2));

		assertEquals(List.of("2"), rows().stream().map(row -> row.get(8)).toList());
		assertFalse(log.isFailing());
	}

	@Test
	void givenRecordsWait_whenItStops_thenTheyAreKeptAndLaterOnesTurnedAway() throws Exception {
		List<CompletableFuture<Void>> kept = new ArrayList<>();
		for (int i = 0; i < 3000; i++) {
			kept.add(log.put(List.of(access(i))));
		}

		log.stop();

		assertTrue(kept.stream().allMatch(each -> each.isDone() && !each.isCompletedExceptionally()));
		assertEquals("3000", DATABASE.ask("select count(*) from frontdesk_access"));
		assertTrue(log.put(List.of(access(1))).isCompletedExceptionally());
		assertTrue(log.isFailing());
	}

	@Test
	void givenTheLogIsHeldUp_whenTooManyWait_thenFurtherOnesAreTurnedAwayAtOnce() throws Exception {
		try (Connection holding = DATABASE.connect(); Statement sql = holding.createStatement()) {
			sql.execute("lock tables frontdesk_access write");
			List<CompletableFuture<Void>> kept = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				kept.add(log.put(Collections.nCopies(1000, access(i))));
			}
			long turnedAway = kept.stream().filter(CompletableFuture::isCompletedExceptionally).count();
			assertTrue(turnedAway >= 10L);
			assertTrue(log.isFailing());
			sql.execute("unlock tables");
			for (CompletableFuture<Void> each : kept) {
				if (!each.isCompletedExceptionally()) {
					each.get(30, TimeUnit.SECONDS);
				}
			}
			assertEquals(String.valueOf((60 - turnedAway) * 1000), DATABASE.ask("select count(*) from frontdesk_access"));
		}
	}

	@Test
	void givenTheLogIsHeldUp_whenNobodyWaitsAnyMore_thenWhatHasNotBegunIsNotWritten() throws Exception {
		keep(access(0));
		try (Connection holding = DATABASE.connect(); Statement sql = holding.createStatement()) {
			sql.execute("lock tables frontdesk_access write");
			CompletableFuture<Void> begun = log.put(List.of(access(1)));
			Thread.sleep(1000);
			CompletableFuture<Void> takenBack = log.put(List.of(access(2)));
			CompletableFuture<Void> behind = log.put(List.of(access(3)));
			takenBack.cancel(false);
			sql.execute("unlock tables");
			begun.get(20, TimeUnit.SECONDS);
			behind.get(20, TimeUnit.SECONDS);
		}

		assertEquals(List.of("0", "1", "3"), rows().stream().map(row -> row.get(8)).toList());
	}

	@Test
	void givenNothingWaits_whenMoreArePutThanMayWait_thenTheyAreKept() throws Exception {
		log.put(Collections.nCopies(50_001, access(1))).get(60, TimeUnit.SECONDS);
	}

	private static Access access(int patient) {
		return Access.of(Instant.now(), new Actor(1, null, "Front Desk"), patient, Category.PATIENT, Action.VIEW,
				Outcome.DONE,
				Way.BACKGROUND);
	}

	private void keep(Access... records) throws Exception {
		log.put(List.of(records)).get(20, TimeUnit.SECONDS);
	}

	/** As a database does with a connection that has been idle for long. */
	private void cutOff() throws SQLException {
		try (Statement sql = opened.createStatement(); ResultSet id = sql.executeQuery("select connection_id()")) {
			id.next();
			DATABASE.run("kill " + id.getLong(1));
		}
	}

	private static List<List<String>> rows() throws SQLException {
		try (Connection connection = DATABASE.connect();
				Statement sql = connection.createStatement();
				ResultSet found = sql.executeQuery(ROWS)) {
			List<List<String>> rows = new ArrayList<>();
			while (found.next()) {
				List<String> row = new ArrayList<>();
				for (int i = 1; i <= LogLine.COLUMNS.size(); i++) {
					row.add(found.getString(i));
				}
				rows.add(row);
			}
			return rows;
		}
	}
}
