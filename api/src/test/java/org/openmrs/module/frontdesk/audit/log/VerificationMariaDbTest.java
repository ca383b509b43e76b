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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;
import org.openmrs.module.frontdesk.audit.verify.Report;
import org.openmrs.module.frontdesk.audit.verify.WitnessFiles;

/** What the server's own checking makes of a witness that is away, is spoilt, or was said to have what it has not. */
class VerificationMariaDbTest extends LogMariaDbTest {

	private Properties before;

	private Path witness;

	private Path own;

	private Node node;

	@BeforeEach
	void setUp() throws Exception {
		before = Context.getRuntimeProperties();
		Properties properties = new Properties();
		properties.setProperty("connection.url", DATABASE.url());
		properties.setProperty("connection.username", "root");
		properties.setProperty("connection.password", "");
		properties.setProperty("application_data_directory", folder.toString());
		Context.setRuntimeProperties(properties);
		own = LogFolder.own();
		witness = folder.resolve("witness");
		now = Instant.now().minus(Duration.ofHours(2));
		node = node(1);
		node.views(3);
		node.seal();
		node.sign();
		LogFolder.keep(own.resolve(node.name().name() + ".pub"), node.name().text() + "\n");
	}

	@AfterEach
	void putBack() {
		Context.setRuntimeProperties(before);
	}

	private List<FindingCode> found() throws Exception {
		return codes(new Verification(new OwnConnections(), 1, node.key, own, witness).run(Optional.empty()));
	}

	private Note note() throws Exception {
		return Note.parse(ask("select note from frontdesk_access_checkpoint order by checkpoint_id limit 1"));
	}

	@Test
	void givenAWitnessThatHasEverything_thenNothingIsFound() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());

		assertEquals(List.of(), found());
	}

	@Test
	void givenAWitnessThatIsNotThere_thenThatIsFound() throws Exception {
		assertEquals(List.of(FindingCode.WITNESS_LACKS), found());
	}

	@Test
	void givenAHeadThatWasJustSigned_thenTheWitnessHasTime() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());
		now = Instant.now();
		node.views(1);
		node.seal();
		node.sign();

		assertEquals(List.of(), found());
	}

	@Test
	void givenAFileThatIsNoKey_thenTheOthersCount() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());
		Files.writeString(witness.resolve("a.pub"), "no key");
		Files.createDirectory(witness.resolve("b.pub"));

		assertEquals(List.of(), found());
	}

	@Test
	void givenACheckpointThatCannotBeRead_thenThatIsFoundAndTheOthersCount() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());
		Files.createDirectory(witness.resolve("checkpoint-9.txt"));

		assertEquals(List.of(FindingCode.CHECKPOINT_MALFORMED), found());
	}

	@Test
	void givenAFileOfTheLastHeadThatIsSpoilt_thenThatIsFoundAndTheLogIsChecked() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());

		for (String spoilt : List.of("", "no head", "a\nb\nc")) {
			Report report = new Verification(new OwnConnections(), 1, node.key, own, witness)
					.run(Optional.of(SignedHead.noteIn(spoilt)));

			assertEquals(List.of(FindingCode.CHECKPOINT_MALFORMED), codes(report));
			assertEquals(4, report.size());
		}
	}

	@Test
	void givenTheLastHeadInTheServersOwnFile_whenTheLogWasCutBeforeIt_thenThatIsFound() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());
		now = Instant.now();
		node.views(2);
		node.seal();
		node.sign();
		String head = ask("select note from frontdesk_access_checkpoint order by checkpoint_id desc limit 1");
		DATABASE.run("delete from frontdesk_access_checkpoint where size > 4");
		DATABASE.run("create or replace table kept_seal as select * from frontdesk_access_seal where sequence < 4");
		DATABASE.run("truncate table frontdesk_access_seal");
		DATABASE.run("insert into frontdesk_access_seal select * from kept_seal");
		DATABASE.run("drop table kept_seal");

		assertTrue(codes(new Verification(new OwnConnections(), 1, node.key, own, witness).run(Optional.of(head)))
				.contains(FindingCode.CHECKPOINT_BEYOND));
	}

	@Test
	void givenARecordAtTheEndThatTheNodeDidNotWrite_thenThatIsFoundBeforeAnythingElseIsSealed() throws Exception {
		FolderWitness.keep(witness, 4, note(), node.name());
		SampleLog forger = new SampleLog(connection, 1,
				new NodeKey(() -> new KeyFile(folder.resolve("elsewhere"), "node1")));
		forger.goOn(node.records.number());
		forger.views(1, Instant.now().toEpochMilli());
		connection.commit();

		assertEquals(List.of(FindingCode.MAC), found());
	}

	@Test
	void givenANodeThatWentAway_thenWhatItDidNotSealIsNoFinding() throws Exception {
		Node other = node(2);
		other.seal();
		other.views(3);
		LogFolder.keep(own.resolve("other.pub"), other.name().text() + "\n");
		FolderWitness.keep(witness, 4, note(), node.name());

		assertEquals(List.of(), found());
	}

	@Test
	void givenMoreCheckpointsThanAreRead_thenThoseOfTheLargestTreesAre() throws Exception {
		for (int size = 1; size <= 12; size++) {
			LogFolder.keep(witness.resolve("checkpoint-" + size + ".txt"), "of " + size);
		}
		LogFolder.keep(witness.resolve("checkpoint-12-2.txt"), "of 12, too");

		WitnessFiles.Newest newest = WitnessFiles.newest(witness, 4);

		assertEquals(List.of("of 10", "of 11", "of 12", "of 12, too"), newest.texts().stream().sorted().toList());
		assertEquals(10, newest.from());
		assertEquals(-1, WitnessFiles.newest(witness, 13).from());
	}

	/** A folder of the test's own; whether it is there at all is the test's choice. */
	private final Witness byFolder = new Witness() {

		@Override
		public String prepare() {
			return witness.toString();
		}

		@Override
		public void witness(long size, Note note, VerifierKey key) throws IOException {
			FolderWitness.keep(witness, size, note, key);
		}
	};

	@Test
	void givenATableThatSaysTheWitnessHasIt_thenItIsHandedOverAllTheSame() throws Exception {
		DATABASE.run("update frontdesk_access_checkpoint set witnessed_at = 1");
		DATABASE.run("insert into frontdesk_access_checkpoint (size, at, key_id, note) values (9, 1, 1, 'no head')");
		node.views(1);
		node.seal();
		node.sign();

		handOver();

		assertEquals(List.of("checkpoint-4.txt", "checkpoint-5.txt", node.name().name() + ".pub"), names());
		assertEquals("2", ask("select count(*) from frontdesk_access_checkpoint where witnessed_at is not null"));
	}

	@Test
	void givenAnotherFolder_thenItGetsAllHeads() throws Exception {
		handOver();
		FolderWitness.keep(witness, 4, note(), node.name());
		witness = folder.resolve("another");

		handOver();

		assertEquals(List.of("checkpoint-4.txt", node.name().name() + ".pub"), names());
	}

	@Test
	void givenAFolderThatIsAway_thenItGetsThemWhenItIsBack() throws Exception {
		Files.writeString(witness, "no folder");
		assertTrue(handOver().awaySince() != null);
		Files.delete(witness);

		assertEquals(null, handOver().awaySince());

		assertEquals(List.of("checkpoint-4.txt", node.name().name() + ".pub"), names());
	}

	private WitnessJob handOver() throws InterruptedException {
		WitnessJob job = new WitnessJob(List.of(byFolder), new OwnConnections(), new LogNode(new OwnConnections()) {

			@Override
			public synchronized int id() {
				return 1;
			}
		});
		job.run();
		for (int i = 0; i < 100 && job.isBusy(); i++) {
			Thread.sleep(50);
		}
		job.stop();
		return job;
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(witness)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
