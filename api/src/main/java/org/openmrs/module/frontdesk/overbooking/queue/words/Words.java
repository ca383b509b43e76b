/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words as they are compared: small letters without accents, and a slip of one letter in long ones. */
final class Words {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019\u02BC]");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** In shorter words a slip makes another word. */
	private static final int SLIPS_FROM = 6;

	private Words() {
	}

	static List<String> of(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
				.toLowerCase(Locale.ROOT);
		return WORD.matcher(bare).results().map(MatchResult::group).toList();
	}

	/** @return whether the word is the one of the list, with at most one letter wrong, too many, missing, or swapped with the next */
	static boolean isMeant(String said, String listed) {
		return said.equals(listed) || listed.length() >= SLIPS_FROM && Math.abs(said.length() - listed.length()) <= 1
				&& isOneSlip(said, listed);
	}

	private static boolean isOneSlip(String said, String listed) {
		int from = 0;
		while (from < Math.min(said.length(), listed.length()) && said.charAt(from) == listed.charAt(from)) {
			from++;
		}
		String restSaid = said.substring(from);
		String restListed = listed.substring(from);
		return cut(restSaid, 1).equals(cut(restListed, 1)) || cut(restSaid, 1).equals(restListed)
				|| restSaid.equals(cut(restListed, 1)) || isSwapped(restSaid, restListed);
	}

	private static boolean isSwapped(String one, String other) {
		return one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1) && one.charAt(1) == other.charAt(0)
				&& cut(one, 2).equals(cut(other, 2));
	}

	private static String cut(String text, int letters) {
		return text.substring(Math.min(letters, text.length()));
	}
}
