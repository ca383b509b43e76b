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

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the settings file holds.
 *
 * @param sha256 of its bytes, or null where they could not be read
 * @param entries names and values in the file's order, those that stand there twice as well; empty where there is a problem
 * @param problem why it could not be used as a whole, as the code of an error, or null
 */
record FileContent(String sha256, List<Map.Entry<String, String>> entries, String problem) {

	private static final int LARGEST = 64 * 1024;

	private static final int MOST_ENTRIES = 200;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Keeps what {@link Properties#load} finds, where a later value of a name would overwrite an earlier one. */
	private static final class Entries extends Properties {

		private static final long serialVersionUID = 1L;

		private final transient List<Map.Entry<String, String>> found = new ArrayList<>();

		@Override
		public synchronized Object put(Object name, Object value) {
			found.add(Map.entry((String) name, (String) value));
			return null;
		}
	}

	String name(int index) {
		return entries.get(index).getKey();
	}

	String value(int index) {
		return entries.get(index).getValue();
	}

	/** @return whether the entry's name stands there more than once */
	boolean isTwice(int index) {
		return entries.stream().filter(entry -> entry.getKey().equals(name(index))).count() > 1;
	}

	/** Reads a file of any content, size and kind; a pipe, say, is not opened, since it could keep us waiting. */
	static FileContent of(Path file) {
		if (!Files.isRegularFile(file)) {
			return new FileContent(null, List.of(), "file.unreadable");
		}
		try (InputStream open = Files.newInputStream(file)) {
			return of(open.readNBytes(LARGEST + 1));
		} catch (IOException e) {
			return new FileContent(null, List.of(), "file.unreadable");
		}
	}

	private static FileContent of(byte[] bytes) {
		String sha256 = sha256(bytes);
		if (bytes.length > LARGEST) {
			return new FileContent(sha256, List.of(), "file.tooLarge");
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			Entries entries = new Entries();
			entries.load(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
			return entries.found.size() > MOST_ENTRIES
					? new FileContent(sha256, List.of(), "file.tooMany")
					: new FileContent(sha256, entries.found, null);
		} catch (CharacterCodingException e) {
			return new FileContent(sha256, List.of(), "file.notUtf8");
		} catch (IllegalArgumentException | IOException e) {
			return new FileContent(sha256, List.of(), "file.malformed");
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
