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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are whole or not there, and on disk when they have been written. */
final class DurableFile {

	private DurableFile() {
	}

	/** Writes it beside, for the server's own user alone, and moves it over what is there: nobody finds half of it. */
	static void putSecret(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		put(Files.createTempFile(file.getParent(), ".frontdesk", ".new"), file, text);
	}

	/** The same, for everybody whom the folder and the server's user let read it. */
	static void put(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		put(Files.createFile(file.resolveSibling(".frontdesk" + UUID.randomUUID() + ".new")), file, text);
	}

	private static void put(Path beside, Path file, String text) throws IOException {
		try {
			write(beside, text);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
		forceName(file.getParent());
	}

	private static void write(Path file, String text) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/** Where a folder cannot be opened, as on Windows, its own system sees to that. */
	private static void forceName(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			return;
		}
	}
}
