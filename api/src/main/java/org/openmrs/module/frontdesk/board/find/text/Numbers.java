/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Identifiers and phone numbers as they are compared: without spaces and signs. */
public final class Numbers {

	/** Parts that are shorter are not looked up by themselves. */
	public static final int SHORTEST_PART = 3;

	/** Longer ones are cut: no table's column takes them. */
	private static final int LONGEST = 30;

	/** How many digits of a national number tell, counted from its end; the most telling first. */
	private static final int[] NATIONAL = { 9, 8, 7 };

	private Numbers() {
	}

	/** @return letters in capitals and digits */
	public static String identifier(String text) {
		return cut(text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT));
	}

	/** @return digits */
	public static String phone(String text) {
		return cut(text.replaceAll("[^0-9]", ""));
	}

	private static String cut(String number) {
		return number.substring(0, Math.min(LONGEST, number.length()));
	}

	/** @return what can be looked up by its beginning, to find the number by any part of it */
	public static List<String> tails(String number) {
		List<String> tails = new ArrayList<>();
		for (int i = 0; i == 0 || i <= number.length() - SHORTEST_PART; i++) {
			tails.add(number.substring(i));
		}
		return tails;
	}

	/**
	 * @param digits of a phone number as somebody typed it
	 * @return as the number can begin within one that was written with or without the country's code: without the zeros
	 *         before it, then its last 9, 8 and 7 digits where there are more
	 */
	public static Set<String> national(String digits) {
		Set<String> ways = new LinkedHashSet<>();
		String bare = digits.replaceFirst("^0+", "");
		ways.add(bare);
		for (int last : NATIONAL) {
			if (bare.length() > last && bare.length() >= 10) {
				ways.add(bare.substring(bare.length() - last));
			}
		}
		return ways;
	}
}
