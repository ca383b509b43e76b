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

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmrs.module.frontdesk.insurance.PlainText;

/** What kind of file bytes are, by how they begin: of what a name or a sender says, nothing is believed. */
enum FileKind {

	PDF("application/pdf", List.of(".pdf"), "255044462d"), PNG("image/png", List.of(".png"),
			"89504e470d0a1a0a"), JPEG("image/jpeg", List.of(".jpg", ".jpeg"), "ffd8ff"), TIFF("image/tiff",
					List.of(".tif", ".tiff"), "49492a00", "4d4d002a"),
	/** UTF-8 without control characters: what is none of the others, and can be read. */
	TEXT("text/plain", List.of(".txt"));

	private final String type;

	private final List<String> endings;

	private final List<byte[]> beginnings;

	FileKind(String type, List<String> endings, String... beginnings) {
		this.type = type;
		this.endings = endings;
		this.beginnings = Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
	}

	/** @return its media type */
	String type() {
		return type;
	}

	/** @return the name as a file of this kind has it: by its ending a computer decides what to do with it */
	String named(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(small::endsWith) ? name : name + endings.get(0);
	}

	static FileKind ofType(String type) {
		return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst().orElseThrow();
	}

	/** @return the kind, if it is one that may be kept */
	static Optional<FileKind> of(byte[] bytes) {
		return Arrays.stream(values()).filter(kind -> kind.isOf(bytes)).findFirst();
	}

	private boolean isOf(byte[] bytes) {
		return this == TEXT ? isText(bytes) : beginnings.stream().anyMatch(beginning -> beginsWith(bytes, beginning));
	}

	private static boolean beginsWith(byte[] bytes, byte[] beginning) {
		return bytes.length >= beginning.length
				&& Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
	}

	private static boolean isText(byte[] bytes) {
		try {
			return PlainText.isText(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
