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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a node has to know for itself, since the database's owner can write what they like there: a file
 * <code>audit-{node}.{what}</code> beside its key.
 */
class NodeFile {

	private final Path file;

	NodeFile(Path folder, String node, String what) {
		this.file = path(folder, node, what);
	}

	static Path path(Path folder, String node, String what) {
		return folder.resolve("audit-" + node.replaceAll("[^A-Za-z0-9._-]", "_") + "." + what);
	}

	/**
	 * @return what was written last, if anything was
	 * @throws UncheckedIOException where it cannot be read
	 */
	Optional<String> read() {
		try {
			return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException("A file of the audit log cannot be read", e);
		}
	}

	/** @throws UncheckedIOException where it cannot be written; what was there stays */
	void write(String text) {
		try {
			DurableFile.put(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException("A file of the audit log cannot be written", e);
		}
	}
}
