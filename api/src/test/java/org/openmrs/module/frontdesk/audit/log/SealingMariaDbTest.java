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

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.log.Sealing.Turn;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.verify.ExportSource;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;
import org.openmrs.module.frontdesk.audit.verify.Handwriting;
import org.openmrs.module.frontdesk.audit.verify.LogCheck;
import org.openmrs.module.frontdesk.audit.verify.Report;

class SealingMariaDbTest extends LogMariaDbTest {

	@Test
	void givenRecords_thenTheyAreSealedSignedAndGood() throws Exception {
		Node node = node(1);
		node.views(4500);
		node.seal();
		node.sign();

		Report report = verify(List.of(), node.name());

		assertEquals(List.of(), report.findings());
		assertEquals(4501, report.size());
		assertEquals(4501, report.covered().size());
		assertEquals(0, report.waiting());
	}

	@Test
	void givenAnExport_thenItIsGoodToo() throws Exception {
		Node node = node(1);
		node.views(100);
		node.seal();
		node.sign();
		node.views(3);
		Path file = folder.resolve("log.txt");
		try (OutputStream out = Files.newOutputStream(file)) {
			LogExport.write(connection, out);
		}

		Report report = new LogCheck(List.of(node.name()), Handwriting.UNKNOWN, START, size -> {
		}).check(new ExportSource(file));

		assertEquals(List.of(), report.findings());
		assertEquals(101, report.covered().size());
		assertEquals(3, report.waiting());
	}

	@Test
	void givenTwoNodesThatSealAtOnce_thenTheLogIsOneAndNothingIsLeft() throws Exception {
		Node one = node(1);
		Node two = node(2);
		one.views(5000);
		two.views(5000);
		ExecutorService threads = Executors.newFixedThreadPool(4);
		List<Future<Void>> all = List.of(threads.submit(() -> sealAll(one)), threads.submit(() -> sealAll(two)),
				threads.submit(() -> sealAll(one)), threads.submit(() -> sealAll(two)));
		for (Future<Void> each : all) {
			each.get();
		}
		threads.shutdown();
		one.sign();

		assertEquals(List.of(), verify(List.of(), one.name(), two.name()).findings());
		assertEquals("10002", ask("select count(*) from frontdesk_access_seal"));
		assertEquals(0, doubts.missingCount());
	}

	/** On a connection of its own, as often as it takes until all of the node's records are sealed. */
	private Void sealAll(Node node) throws SQLException, InterruptedException {
		Sealing sealing = new Sealing(node.id, node.key, doubts, Clock.systemUTC());
		try (Connection own = DATABASE.connect()) {
			own.setAutoCommit(false);
			Turn turn = Turn.NOT_OURS;
			while (turn != Turn.DONE) {
				turn = sealing.seal(own);
				own.commit();
				Thread.sleep(turn == Turn.NOT_OURS ? 20 : 0);
			}
		}
		return null;
	}

	@Test
	void givenSomebodyWhoSealsPastTheLease_thenTheLogDoesNotFork() throws Exception {
		Node node = node(1);
		node.seal();
		try (Connection other = DATABASE.connect()) {
			other.setAutoCommit(false);
			SealTable.insert(other, SealTable.from(other, 0, 1));
			other.commit();
		} catch (SQLException e) {
			assertEquals("1", ask("select count(*) from frontdesk_access_seal"));
			return;
		}
		throw new AssertionError("Two seals in one place");
	}

	@Test
	void givenAClockThatGoesBack_thenSealsDoNot() throws Exception {
		Node node = node(1);
		node.seal();
		node.sign();
		now = now.minusSeconds(3600);
		node.views(10);
		node.seal();
		node.sign();
		now = now.plusSeconds(3600);

		Report report = verify(List.of(), node.name());

		assertEquals(List.of(), report.findings());
		assertEquals(11, report.covered().size());
		assertEquals(Long.toString(START), ask("select max(sealed_at) from frontdesk_access_seal"));
	}

	@Test
	void givenAHeadFromTheFuture_thenTheNextOnesAreSignedNoMoreOftenThanOthers() throws Exception {
		Node node = node(1);
		node.seal();
		node.sign();
		now = now.minusSeconds(3600);
		for (int i = 0; i < 5; i++) {
			node.views(1);
			node.seal();
			node.signing.sign(connection, 1, Duration.ofMinutes(10));
			connection.commit();
			now = now.plusSeconds(10);
		}

		assertEquals("1", ask("select count(*) from frontdesk_access_checkpoint where size > 1"));
	}

	@Test
	void givenARecordThatTheNodeDidNotWrite_thenItIsNotSealedAndEverythingBehindItIs() throws Exception {
		Node node = node(1);
		node.views(3);
		Path elsewhere = folder.resolve("elsewhere");
		SampleLog forger = new SampleLog(connection, 1, new NodeKey(() -> new KeyFile(elsewhere, "node1")));
		forger.goOn(node.records.number());
		forger.views(1, START);
		node.records.skip();
		node.views(3);
		node.seal();
		node.seal();
		node.sign();

		assertEquals(1, doubts.strangeCount());
		assertEquals("7", ask("select count(*) from frontdesk_access_seal"));
		assertEquals(List.of(FindingCode.CONTENT_UNSEALED, FindingCode.NUMBER_GAP),
				codes(verify(List.of(), node.name())));
	}

	@Test
	void givenAFloodOfRecordsThatTheNodeDidNotWrite_thenWhatIsBehindThemIsSealed() throws Exception {
		Node node = node(1);
		SampleLog forger = new SampleLog(connection, 1,
				new NodeKey(() -> new KeyFile(folder.resolve("elsewhere"), "node1")));
		forger.goOn(1);
		forger.views(2000, START);
		node.records.goOn(forger.number());
		node.views(5);
		node.seal();

		assertEquals(2000, doubts.strangeCount());
		assertEquals("6", ask("select count(*) from frontdesk_access_seal"));
	}

	@Test
	void givenARecordThatWentBeforeItsSeal_thenThatIsNoticed() throws Exception {
		Node node = node(1);
		node.views(3);
		node.records.skip();
		node.views(3);
		node.seal();
		node.sign();

		assertEquals(1, doubts.missingCount());
		assertEquals(List.of(FindingCode.NUMBER_GAP), codes(verify(List.of(), node.name())));
	}

	@Test
	void givenALostKey_thenWhatItWroteIsSealedAndTheLogSaysHowManyWereNotChecked() throws Exception {
		Node node = node(1);
		node.seal();
		node.sign();
		node.views(5);
		Files.delete(folder.resolve("audit-node1.key"));

		Node later = new Node(1, 6);
		Introduction said = later.introduce();
		later.seal();
		later.sign();

		assertEquals(new Introduction(1, later.key.publicText(), null, 5, 6), said);
		assertEquals("7", ask("select count(*) from frontdesk_access_seal"));
		assertEquals(0, doubts.strangeCount());
		assertEquals(List.of(), verify(List.of(), node.name(), later.name()).findings());
		assertEquals(List.of(FindingCode.KEY_NOT_ENDORSED, FindingCode.CHECKPOINT_KEY),
				codes(verify(List.of(), node.name())));
	}

	@Test
	void givenARotatedKey_thenWhoTrustsTheOldOneTrustsTheNewOne() throws Exception {
		Node node = node(1);
		node.seal();
		node.sign();
		node.views(5);
		Files.createFile(folder.resolve("audit-node1.rotate"));

		Node later = new Node(1, 6);
		later.introduce();
		later.views(5);
		later.seal();
		later.sign();

		Report report = verify(List.of(), node.name());
		assertEquals(List.of(), report.findings());
		assertEquals(2, report.checkpoints());
		assertEquals("12", ask("select count(*) from frontdesk_access_seal"));
		assertFalse(Files.readString(folder.resolve("audit-node1.key")).contains("previous"));
		assertEquals("1", ask("select endorsed_by from frontdesk_access_key order by key_id desc limit 1"));
	}

	@Test
	void givenALogThatWasSealedAnew_thenNoFurtherHeadIsSigned() throws Exception {
		Node node = node(1);
		node.views(5);
		node.seal();
		node.sign();
		DATABASE.run("truncate table frontdesk_access_seal");
		now = now.plusSeconds(1);
		node.views(5);
		node.seal();
		node.signing = node.signing(Clock.systemUTC());

		node.sign();

		assertTrue(doubts.isOtherLog());
		assertEquals("1", ask("select count(*) from frontdesk_access_checkpoint"));
	}

	@Test
	void givenSealsThatWereChangedWhileTheNodeWasDown_thenWhatItSignsIsNotThatLog() throws Exception {
		Node node = node(1);
		node.views(5);
		node.seal();
		node.sign();
		DATABASE.run("create or replace table kept_seal as select * from frontdesk_access_seal");
		DATABASE.run("truncate table frontdesk_access_seal");
		DATABASE.run("update kept_seal set sealed_at = sealed_at - 1 where sequence < 3");
		DATABASE.run("insert into frontdesk_access_seal select * from kept_seal");
		DATABASE.run("drop table kept_seal");
		DATABASE.run("truncate table frontdesk_access_checkpoint");
		node.signing = node.signing(Clock.systemUTC());
		node.views(1);
		node.seal();

		node.sign();

		Report report = verify(List.of(), node.name());
		assertTrue(codes(report).contains(FindingCode.CHECKPOINT_ROOT));
		assertEquals(0, report.checkpoints());
	}

	@Test
	void givenACutLog_thenNoFurtherHeadIsSigned() throws Exception {
		Node node = node(1);
		node.seal();
		node.sign();
		DATABASE.run("truncate table frontdesk_access_seal");
		node.signing = node.signing(Clock.systemUTC());

		node.sign();

		assertTrue(doubts.isOtherLog());
	}

	@Test
	void givenANodeThatWasDown_whenSealsAndHeadsWereRemoved_thenItSignsNothingAfterItsStart() throws Exception {
		Node node = node(1);
		node.views(5);
		node.seal();
		node.sign();
		DATABASE.run("truncate table frontdesk_access_seal");
		DATABASE.run("truncate table frontdesk_access_checkpoint");
		DATABASE.run("truncate table frontdesk_access");
		node.signing = node.signing(Clock.systemUTC());
		node.records.goOn(0);
		node.views(9);
		node.seal();

		node.sign();

		assertTrue(doubts.isOtherLog());
		assertEquals("0", ask("select count(*) from frontdesk_access_checkpoint"));
	}

	@Test
	void givenAHeadThatDidNotReachTheTable_thenItIsPutThereAgain() throws Exception {
		Node node = node(1);
		node.seal();
		node.signing.sign(connection, 1, Duration.ZERO);
		connection.rollback();
		assertEquals("0", ask("select count(*) from frontdesk_access_checkpoint"));
		node.signing = node.signing(Clock.systemUTC());
		node.views(1);
		node.seal();

		node.sign();
		node.sign();
		node.views(1);
		node.seal();
		node.sign();

		assertEquals("3", ask("select count(*) from frontdesk_access_checkpoint"));
		assertEquals(List.of(), verify(List.of(), node.name()).findings());
	}

	@Test
	void givenAForgedHeadOfAMuchLargerTree_thenTheNodeGoesOnSigning() throws Exception {
		Node node = node(1);
		node.seal();
		node.sign();
		Note forged = new Checkpoint(Long.MAX_VALUE, "A".repeat(43) + "=", START, Checkpoint.FIRST).sign(node.name(),
				new NodeKey(() -> new KeyFile(folder.resolve("elsewhere"), "node1")).privateKey());
		DATABASE.run(
				"insert into frontdesk_access_checkpoint (size, at, key_id, note) values (" + Long.MAX_VALUE + ", 1, 1, '"
						+ forged.text() + "')");
		node.views(1);
		node.seal();
		node.sign();

		assertEquals("3", ask("select count(*) from frontdesk_access_checkpoint"));
		assertEquals(List.of(FindingCode.CHECKPOINT_KEY), codes(verify(List.of(), node.name())));
	}

	@Test
	void givenAWitness_thenItKeepsEveryHeadAndNoneTakesTheOthersPlace() throws Exception {
		Node node = node(1);
		Path witness = folder.resolve("far/away");
		Note first = new Checkpoint(7, "A".repeat(43) + "=", START, Checkpoint.FIRST)
				.sign(node.name(), node.key.privateKey());
		Note second = new Checkpoint(7, "A".repeat(43) + "=", START + 1, Checkpoint.FIRST)
				.sign(node.name(), node.key.privateKey());

		FolderWitness.keep(witness, 7, first, node.name());
		FolderWitness.keep(witness, 7, first, node.name());
		FolderWitness.keep(witness, 7, second, node.name());

		assertEquals(first.text(), Files.readString(witness.resolve("checkpoint-7.txt")));
		assertEquals(second.text(), Files.readString(witness.resolve("checkpoint-7-2.txt")));
		assertEquals(3, Files.list(witness).count());
		Files.writeString(folder.resolve("a file"), "");
		assertThrows(IOException.class, () -> FolderWitness.keep(folder.resolve("a file"), 7, first, node.name()));
	}

	@Test
	void givenTheTriggers_thenNothingIsChangedOrRemoved() throws Exception {
		Node node = node(1);
		node.seal();
		for (String statement : List.of("update frontdesk_access set times = 2", "delete from frontdesk_access",
				"update frontdesk_access_seal set sealed_at = 1", "delete from frontdesk_access_seal")) {
			assertThrows(SQLException.class, () -> DATABASE.run(statement), statement);
		}
	}

	@Test
	void givenAHeadThatALaterOneNames_whenItIsTakenAway_thenThatIsFound() throws Exception {
		Node node = node(1);
		for (int i = 0; i < 3; i++) {
			node.views(1);
			node.seal();
			node.sign();
		}
		assertEquals(List.of(), codes(verify(List.of(), node.name())));

		DATABASE.run("delete from frontdesk_access_checkpoint where checkpoint_id = 2");

		assertEquals(List.of(FindingCode.CHECKPOINT_MISSING), codes(verify(List.of(), node.name())));
	}
}
