/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.openmrs.util.OpenmrsUtil;
import org.springframework.stereotype.Component;

/**
 * The files of documents, in <code>frontdesk/documents</code> of the application data directory: each by the UUID of its row,
 * which is all that its name is made of.
 */
@Component("frontdesk.documentFiles")
public class DocumentFiles {

	/** @param uuid of the row, made by us */
	void write(String uuid, byte[] bytes) {
		try {
			Files.createDirectories(folder());
			Path coming = Files.createTempFile(folder(), "coming", null);
			try {
				Files.write(coming, bytes, StandardOpenOption.SYNC);
				Files.move(coming, file(uuid), StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(coming);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return what was written, if it is there and still has that hash */
	Optional<byte[]> read(String uuid, String sha256) {
		try {
			return Optional.of(Files.readAllBytes(file(uuid))).filter(bytes -> sha256(bytes).equals(sha256));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void delete(String uuid) {
		try {
			Files.deleteIfExists(file(uuid));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static Path file(String uuid) {
		return folder().resolve(UUID.fromString(uuid).toString());
	}

	private static Path folder() {
		return Path.of(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk", "documents");
	}
}
