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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.OwnConnections;

/** Servers that share a folder: each has a name of its own, and the same again after the next start. */
class LogNodeTest {

	@TempDir
	private Path folder;

	private final List<LogNode> nodes = new ArrayList<>();

	@AfterEach
	void stop() {
		nodes.forEach(LogNode::destroy);
	}

	private LogNode node() {
		LogNode node = new LogNode(new OwnConnections(), () -> folder);
		nodes.add(node);
		return node;
	}

	private Process process() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), NodeProcess.class.getName(), folder.toString()).start();
	}

	@Test
	void givenTwoNodes_thenEachHasItsNameAndTheFirstIsFreeAfterItsStop() throws IOException {
		LogNode first = node();
		String name = first.name();
		String other = node().name();

		assertNotEquals(name, other);
		assertEquals(name, Files.readString(folder.resolve("audit-node")));
		assertEquals(other, Files.readString(folder.resolve("audit-node-2")));
		first.destroy();
		assertEquals(name, first.name());
		assertEquals(name, node().name());
	}

	@Test
	void givenANodeThatNobodyHasAsked_whenItIsAskedAfterItsStop_thenItTakesNoName() {
		LogNode late = node();
		late.destroy();

		assertThrows(IllegalStateException.class, late::name);
		assertTrue(Files.notExists(folder.resolve("audit-node")));
	}

	@Test
	void givenAnotherProcess_whenItIsKilled_thenItsNameIsFree() throws Exception {
		Process other = process();
		try {
			String theirs = other.inputReader().readLine();
			String ours = node().name();
			assertEquals(theirs, Files.readString(folder.resolve("audit-node")));
			assertEquals(ours, Files.readString(folder.resolve("audit-node-2")));

			other.destroyForcibly().waitFor();

			assertEquals(theirs, node().name());
		} finally {
			other.destroyForcibly();
		}
	}

	@Test
	void givenTwoNodesHere_whenAnotherProcessStarts_thenNeitherHasLostItsNameToIt() throws Exception {
		Set<String> names = new HashSet<>(List.of(node().name(), node().name()));
		Process other = process();
		try {
			assertTrue(names.add(other.inputReader().readLine()));
		} finally {
			other.destroyForcibly();
		}
	}

	@Test
	void givenManyProcessesAtOnce_thenNoTwoHaveOneName() throws Exception {
		List<Process> processes = new ArrayList<>();
		try {
			for (int i = 0; i < 6; i++) {
				processes.add(process());
			}
			Set<String> names = new HashSet<>();
			for (Process process : processes) {
				assertTrue(names.add(process.inputReader().readLine()));
			}
		} finally {
			processes.forEach(Process::destroyForcibly);
		}
	}

	@Test
	void givenALockOfAnotherHandInThisJvm_thenTheNextNameIsTaken() throws IOException {
		try (FileChannel other = FileChannel.open(folder.resolve("audit-node.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			other.lock();

			assertEquals(node().name(), Files.readString(folder.resolve("audit-node-2")));
		}
	}

	@Test
	void givenAllNamesAreHeld_thenThereIsNoneAndTheFirstThatIsFreeIsTaken() {
		for (int i = 0; i < 32; i++) {
			node().name();
		}
		LogNode last = node();

		assertThrows(UncheckedIOException.class, last::name);
		nodes.get(7).destroy();
		assertEquals(nodes.get(7).name(), last.name());
	}

	@Test
	void givenAFileWithoutAName_thenItIsSaidUntilItIsMended() throws IOException {
		Files.writeString(folder.resolve("audit-node"), "no name");
		LogNode node = node();
		assertThrows(UncheckedIOException.class, node::name);
		assertThrows(UncheckedIOException.class, node::name);

		Files.writeString(folder.resolve("audit-node"), "a-name\n");
		assertEquals("a-name", node.name());
	}

	@Test
	void givenAFolderThatCannotLock_thenTheFirstNameIsTakenAndTheHealthPageWarns() throws IOException {
		Files.createDirectory(folder.resolve("audit-node.lock"));
		LogNode node = node();

		assertEquals(node.name(), Files.readString(folder.resolve("audit-node")));
		assertFalse(node.isAlone());
		assertEquals(HealthCheck.Finding.warn("unlocked", Map.of()), look(node));
	}

	@Test
	void givenASecondName_thenAllIsWell() {
		node().name();

		assertEquals(HealthCheck.State.GOOD, look(node()).state());
	}

	private HealthCheck.Finding look(LogNode node) {
		return new KeyCheck(new NodeKey(() -> new KeyFile(folder, node.name())), node).look();
	}
}
