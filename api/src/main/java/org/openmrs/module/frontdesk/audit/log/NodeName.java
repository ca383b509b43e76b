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
import java.util.UUID;

/**
 * A server's name, which lasts, and which no other server has while this one holds it. The servers that share a folder hold one
 * each: the first that is free.
 *
 * @param name letters and digits
 */
record NodeName(String name, NodeLock lock) implements AutoCloseable {

	/** The file of the first name; those of further ones have a number behind it. */
	private static final String FIRST = "audit-node";

	private static final int MOST = 32;

	private static final int LENGTH = 12;

	/** @throws IOException where the folder cannot keep a name, or all are held */
	static NodeName take(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (int place = 1; place <= MOST; place++) {
			String file = place == 1 ? FIRST : FIRST + "-" + place;
			NodeLock lock = NodeLock.take(folder.toRealPath().resolve(file + ".lock"));
			if (lock != null) {
				return of(folder.resolve(file), lock);
			}
		}
		throw new IOException("All " + MOST + " names are held");
	}

	/** Where the file holds no name its lock is let go, so that it is this file that is tried again, and not the next. */
	private static NodeName of(Path file, NodeLock lock) throws IOException {
		try {
			return new NodeName(read(file), lock);
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	private static String read(Path file) throws IOException {
		if (Files.notExists(file)) {
			LogFolder.keep(file, UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH));
		}
		String kept = Files.readString(file).strip();
		if (!kept.matches("[A-Za-z0-9._-]{1,100}")) {
			throw new IOException(file.getFileName() + " holds no name");
		}
		return kept;
	}

	@Override
	public void close() {
		lock.close();
	}
}
