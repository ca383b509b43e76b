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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Where a node's key is kept: <code>audit-{node}.key</code>, for the server's own user alone. A file
 * <code>audit-{node}.rotate</code> beside it asks for a new key, which is made when the key is next read.
 */
class KeyFile {

	private final Path file;

	private final Path rotate;

	KeyFile(Path folder, String node) {
		this.file = NodeFile.path(folder, node, "key");
		this.rotate = NodeFile.path(folder, node, "rotate");
	}

	/**
	 * @return the key that is kept here, or a new one where there is none
	 * @throws IOException where the file cannot be read or written; it is left as it is
	 * @throws IllegalArgumentException where there is no key in it; it is left as it is
	 */
	KeyRing read() throws IOException {
		if (Files.notExists(file)) {
			return write(KeyRing.first());
		}
		KeyRing kept = KeyRing.of(Files.readAllLines(file));
		if (!Files.exists(rotate)) {
			return kept;
		}
		KeyRing next = write(kept.rotated());
		Files.delete(rotate);
		return next;
	}

	final KeyRing write(KeyRing ring) throws IOException {
		DurableFile.putSecret(file, String.join("\n", ring.lines()) + "\n");
		return ring;
	}

	/** @return whether others than the server's own user may read it, where the file system can tell */
	boolean isOpen() {
		try {
			Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
			return rights.contains(PosixFilePermission.OTHERS_READ) || rights.contains(PosixFilePermission.GROUP_READ);
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}
}
