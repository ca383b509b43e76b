/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

	@TempDir
	private Path folder;

	@Test
	void givenNamesAndValues_thenTheyAreReadInOrderTwoOfANameToo() throws Exception {
		FileContent content = read("\uFEFF# note\nfrontdesk.zone = Africa/Nairobi\nx=1\nx=2\nempty\n");

		assertEquals(List.of(Map.entry("frontdesk.zone", "Africa/Nairobi"), Map.entry("x", "1"), Map.entry("x", "2"),
				Map.entry("empty", "")), content.entries());
		assertNull(content.problem());
		assertNotEquals(content.sha256(), read("x=1").sha256());
		assertEquals(content.sha256(), FileContent.of(file(
				"\uFEFF# note\nfrontdesk.zone = Africa/Nairobi\nx=1\nx=2\nempty\n".getBytes(StandardCharsets.UTF_8)))
				.sha256());
	}

	@Test
	void givenWhatIsNoSettingsFile_thenItIsSaidWhy() throws Exception {
		assertEquals("file.malformed", read("a=\\u12").problem());
		assertEquals("file.notUtf8", FileContent.of(file(new byte[]{ 'a', '=', (byte) 0xE9 })).problem());
		assertEquals("file.notUtf8", FileContent.of(file(new byte[]{ 0x7F, 'E', 'L', 'F', (byte) 0xFF, 0 })).problem());
		assertEquals("file.tooLarge", read("a=" + "x".repeat(64 * 1024)).problem());
		assertEquals("file.tooMany", read("a=1\n".repeat(201)).problem());
		assertEquals("file.unreadable", FileContent.of(folder).problem());
		assertEquals("file.unreadable", FileContent.of(folder.resolve("none")).problem());
	}

	private FileContent read(String text) throws Exception {
		return FileContent.of(file(text.getBytes(StandardCharsets.UTF_8)));
	}

	private Path file(byte[] bytes) throws Exception {
		return Files.write(folder.resolve("settings.properties"), bytes);
	}
}
