/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The canonical text of a record: its columns' texts with a tab between, nothing as <code>\N</code>, and in texts
 * <code>\\</code>, <code>\t</code>, <code>\n</code> and <code>\r</code> for the characters that would break it up. One
 * record has one line, and one line is one record.
 */
public final class LogLine {

	/** The columns in canonical order, by their names in the table. */
	public static final List<String> COLUMNS = List.of("node", "number", "at", "until_at", "times", "user_id", "account",
			"roles", "patient_id", "category", "action", "outcome", "address", "workstation", "session_key", "location_id",
			"module", "endpoint", "purpose", "reason", "detail", "mac");

	/** What stands for nothing. */
	public static final String NOTHING = "\\N";

	private LogLine() {
	}

	/** @return the line of these texts, in which null stands for nothing */
	public static String join(List<String> texts) {
		StringBuilder line = new StringBuilder(200);
		for (int i = 0; i < texts.size(); i++) {
			if (i > 0) {
				line.append('\t');
			}
			append(line, texts.get(i));
		}
		return line.toString();
	}

	/** Appends one column's text as it stands in a line. */
	public static void append(StringBuilder line, String text) {
		if (text == null) {
			line.append(NOTHING);
			return;
		}
		if (isPlain(text)) {
			line.append(text);
			return;
		}
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '\\' -> line.append("\\\\");
				case '\t' -> line.append("\\t");
				case '\n' -> line.append("\\n");
				case '\r' -> line.append("\\r");
				default -> line.append(character);
			}
		}
	}

	/** Nearly all are, and so go in one piece. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\\' || character <= '\r') {
				return false;
			}
		}
		return true;
	}

	/**
	 * @return the columns' texts, null for nothing
	 * @throws IllegalArgumentException where it is no such line
	 */
	public static List<String> split(String line) {
		List<String> texts = new ArrayList<>(COLUMNS.size());
		for (String text : line.split("\t", -1)) {
			texts.add(text.equals(NOTHING) ? null : plain(text));
		}
		return texts;
	}

	private static String plain(String text) {
		if (text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\n' || character == '\r') {
				throw new IllegalArgumentException("A line end within a line");
			}
			plain.append(character == '\\' ? escaped(text, ++i) : character);
		}
		return plain.toString();
	}

	private static char escaped(String text, int at) {
		return switch (at < text.length() ? text.charAt(at) : 0) {
			case '\\' -> '\\';
			case 't' -> '\t';
			case 'n' -> '\n';
			case 'r' -> '\r';
			default -> throw new IllegalArgumentException("A backslash with nothing known behind it");
		};
	}

	/** @return SHA-256 of the line's UTF-8 */
	public static byte[] hash(String line) {
		return Digests.of(line);
	}
}
