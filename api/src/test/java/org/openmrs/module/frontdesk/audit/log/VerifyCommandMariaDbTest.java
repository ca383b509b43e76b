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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.verify.Verify;

class VerifyCommandMariaDbTest extends LogMariaDbTest {

	private Node node;

	private String log;

	private String key;

	private String witness;

	@BeforeEach
	void writeALog() throws Exception {
		node = node(1);
		node.views(20);
		node.seal();
		node.sign();
		log = folder.resolve("log.txt").toString();
		export();
		Path kept = folder.resolve("witness");
		FolderWitness.keep(kept, 21, Note.parse(DATABASE.ask("select note from frontdesk_access_checkpoint")), node.name());
		witness = kept.toString();
		key = kept.resolve(node.name().name() + ".pub").toString();
	}

	private void export() throws Exception {
		try (OutputStream out = Files.newOutputStream(Path.of(log))) {
			LogExport.write(connection, out);
		}
	}

	@Test
	void givenAnExportedLog_thenTheCommandSaysThatItIsGoodAndFilesAReport() throws Exception {
		String report = folder.resolve("report.txt").toString();

		assertEquals(0, run("--log", log, "--key", key, "--checkpoints", witness, "--report", report));

		String filed = Files.readString(Path.of(report));
		assertTrue(filed.contains("the log is whole and unchanged"), filed);
		assertTrue(filed.contains("the first 21 records"), filed);
	}

	@Test
	void givenNothingOfOpenMrs_thenTheCommandReadsADatabase() throws Exception {
		Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp",
				place(Verify.class) + File.pathSeparator + place(org.mariadb.jdbc.Driver.class), Verify.class.getName(),
				"--jdbc", DATABASE.url(), "--user", "root", "--key", key, "--checkpoints", witness)
				.redirectErrorStream(true).start();

		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertEquals(0, process.waitFor(), said);
		assertFalse(said.contains("root@"), said);
	}

	private static String place(Class<?> type) throws Exception {
		return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath();
	}

	@Test
	void givenACutLogThatFitsItself_thenTheWitnessKnowsBetter() throws Exception {
		DATABASE.run("truncate table frontdesk_access_checkpoint");
		DATABASE.run("truncate table frontdesk_access_seal");
		DATABASE.run("truncate table frontdesk_access");
		node.records.goOn(0);
		node.introduce();
		Files.delete(folder.resolve("audit-node1.head")); // by somebody who has the server's files, too
		node.signing = node.signing(java.time.Clock.systemUTC());
		node.seal();
		node.sign();
		export();

		assertEquals(0, run("--log", log, "--key", key));
		assertEquals(1, run("--log", log, "--key", key, "--checkpoints", witness));
	}

	@Test
	void givenWhatCannotBeRead_thenTheCommandSaysThatItHasNotChecked() throws Exception {
		String other = Files.writeString(folder.resolve("other.txt"), "other").toString();
		for (List<String> arguments : List.of(List.<String>of(), List.of("--log", log),
				List.of("--log", other, "--key", key),
				List.of("--log", log, "--key", other), List.of("--log", log, "--jdbc", "jdbc:x", "--key", key),
				List.of("--jdbc", "jdbc:nothing", "--key", key), List.of("--log", log, "--key", key, "--checkpoints", other),
				List.of("log", log), List.of("--log", folder + "/none", "--key", key))) {
			assertEquals(2, run(arguments.toArray(String[]::new)), arguments.toString());
		}
	}

	private static int run(String... arguments) {
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		return Verify.run(List.of(arguments), nowhere, nowhere);
	}
}
