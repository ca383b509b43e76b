/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.ExportFormat;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.openmrs.module.frontdesk.audit.proof.TreeHash;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** A log with the checkpoints of a year, one each five minutes, and a heap that takes up their short form only. */
class ManyCheckpointsTest {

	private static final int CHECKPOINTS = 100_000;

	private static final int OF_A_SIZE = 1000;

	private static final long AT = 1_795_000_000_000L;

	@TempDir
	Path folder;

	private KeyPair keys;

	private VerifierKey name;

	private String last;

	@Test
	void givenAHundredThousandCheckpoints_thenTheyAreCheckedInLittleMemory() throws Exception {
		keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		name = VerifierKey.of(1, keys.getPublic());
		Path key = Files.writeString(folder.resolve("node.pub"), name.text());

		Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx64m", "-cp",
				new File(Verify.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath(),
				Verify.class.getName(), "--log", write().toString(), "--key", key.toString()).redirectErrorStream(true)
				.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertEquals(0, process.waitFor(), said);
		assertTrue(said.contains("that the log agrees with: " + CHECKPOINTS), said);
	}

	private Path write() throws IOException {
		Path file = folder.resolve("log.txt");
		List<String> seals = new ArrayList<>();
		Frontier tree = new Frontier();
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(ExportFormat.HEADER + "\t" + AT + "\n");
			for (int i = 0; i < CHECKPOINTS / OF_A_SIZE; i++) {
				String line = line(i);
				Seal seal = new Seal(i, 1, i + 1, AT, LogLine.hash(line));
				tree.append(new TreeHash().leaf(seal.entry()));
				seals.add(ExportFormat.SEAL + seal.text() + "\t" + line + "\n");
				writeCheckpoints(out, tree);
			}
			for (String seal : seals) {
				out.write(seal);
			}
			out.write(ExportFormat.END + (1 + CHECKPOINTS + seals.size()) + "\n");
		}
		return file;
	}

	/** The first record introduces the key. */
	private String line(int i) {
		List<String> texts = new ArrayList<>(Collections.nCopies(LogLine.COLUMNS.size(), null));
		texts.set(0, "1");
		texts.set(1, Integer.toString(i + 1));
		texts.set(LogLine.COLUMNS.indexOf("category"), i == 0 ? "log" : "patient");
		texts.set(LogLine.COLUMNS.indexOf("action"), i == 0 ? "key" : "view");
		texts.set(LogLine.COLUMNS.indexOf("detail"), "1 " + name.key() + " -");
		return LogLine.join(texts);
	}

	/** The signature of the very last stands for all, and so the others need none that holds. */
	private void writeCheckpoints(BufferedWriter out, Frontier tree) throws IOException {
		for (int i = 0; i < OF_A_SIZE; i++) {
			Checkpoint head = Checkpoint.of(tree, AT + i, last);
			boolean isLast = (tree.size() - 1) * OF_A_SIZE + i == CHECKPOINTS - 1;
			Note note = isLast ? head.sign(name, keys.getPrivate()) : new Note(head.text(), name.name(), new byte[68]);
			last = note.text();
			out.write(ExportFormat.CHECKPOINT + last.replace("\n", "\\n") + "\n");
		}
	}
}
