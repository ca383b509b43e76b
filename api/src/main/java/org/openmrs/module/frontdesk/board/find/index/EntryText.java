/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists as the index keeps them in a column: parted by spaces, which none of their parts has, and cut where it is full. */
final class EntryText {

	private static final int LONGEST = 1000;

	private EntryText() {
	}

	static String write(List<String> parts) {
		StringBuilder text = new StringBuilder();
		for (String part : parts) {
			if (text.length() + part.length() < LONGEST) {
				text.append(text.isEmpty() ? "" : " ").append(part);
			}
		}
		return text.toString();
	}

	static List<String> read(String text) {
		return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

	/** @return the list as it comes back */
	static List<String> kept(Stream<String> parts) {
		return read(write(parts.distinct().collect(Collectors.toList())));
	}
}
