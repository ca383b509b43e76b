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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

class NodeKeyTest {

	@TempDir
	private Path folder;

	@Test
	void givenNoFile_thenAKeyIsMadeThatIsThereAfterTheNextStart() throws IOException {
		NodeKey key = key();

		assertTrue(key.isKept());
		assertFalse(key.isOpen());
		assertArrayEquals(key.publicKey().getEncoded(), key().publicKey().getEncoded());
		assertEquals(key.mac("a line"), key().mac("a line"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
		assertEquals(1, Files.list(folder).count());
	}

	@Test
	void givenAFileThatIsNoKey_thenItStaysAndTheKeyIsOfThisStart() throws IOException {
		Files.writeString(file(), "private=half a ke");

		NodeKey key = key();

		assertFalse(key.isKept());
		assertEquals("private=half a ke", Files.readString(file()));
		assertNotEquals(key.publicText(), key().publicText());
	}

	@Test
	void givenTheHalvesOfTwoKeys_thenThatIsNoKey() throws IOException {
		key().publicKey();
		String one = Files.readString(file());
		Files.delete(file());
		key().publicKey();
		Files.writeString(file(), one.split("\n")[0] + "\n" + Files.readString(file()).split("\n")[1]);

		assertFalse(key().isKept());
	}

	@Test
	void givenAFileThatCannotBeRead_thenTheKeyIsOfThisStart() throws IOException {
		Files.createDirectory(file());

		assertFalse(key().isKept());
		assertTrue(Files.isDirectory(file()));
	}

	@Test
	void givenAFileThatOthersMayRead_thenItSaysSo() throws IOException {
		key().publicKey();
		Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

		assertTrue(key().isOpen());
	}

	@Test
	void givenARotation_thenTheOldKeyVouchesForTheNewAndItsRecordsAreStillKnown() throws IOException {
		NodeKey old = key();
		String mac = old.mac("a line");
		Files.createFile(folder.resolve("audit-main.rotate"));

		NodeKey next = key();

		assertNotEquals(old.publicText(), next.publicText());
		Introduction said = Introduction.parse(next.introduction(3, 0, 0).text());
		assertTrue(said.isEndorsedBy(VerifierKey.of(3, old.publicKey())));
		assertFalse(said.isEndorsedBy(VerifierKey.of(3, next.publicKey())));
		assertTrue(next.isMac("a line", mac) && next.isMac("a line", next.mac("a line")));
		next.forgetPrevious();
		assertFalse(next.isMac("a line", mac) || key().isMac("a line", mac));
		assertEquals(next.publicText(), key().publicText());
		assertEquals(said, Introduction.parse(key().introduction(3, 0, 0).text()));
	}

	@Test
	void givenAKey_thenItsTextForVerifiersComesBack() {
		VerifierKey key = VerifierKey.of(3, key().publicKey());

		assertEquals(key, VerifierKey.parse(key.text()));
		assertTrue(key.name().startsWith("frontdesk-audit-3-"), key.name());
		assertNull(Introduction.parse(key().introduction(3, 0, 0).text()).endorsement());
		assertEquals(9, Introduction.parse(key().introduction(3, 7, 9).text()).uncheckedTo());
	}

	private Path file() {
		return folder.resolve("audit-main.key");
	}

	private NodeKey key() {
		return new NodeKey(() -> new KeyFile(folder, "main"));
	}
}
