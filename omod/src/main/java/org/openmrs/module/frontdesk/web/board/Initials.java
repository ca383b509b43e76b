/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first letters of a name, as the pages show them in privacy. */
final class Initials {

	private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

	private static final Pattern LETTER = Pattern.compile("\\p{L}\\p{M}*");

	private Initials() {
	}

	/** @return such as <code>A. B.</code>; empty where there is no letter */
	static String of(String name) {
		return BETWEEN.splitAsStream(name == null ? "" : name)
				.flatMap(word -> LETTER.matcher(word).results().limit(1))
				.map(letter -> letter.group().toUpperCase(Locale.ROOT) + ".").collect(Collectors.joining(" "));
	}
}
