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

import java.util.HashSet;
import java.util.Set;

/**
 * Words that differ by a slip: a letter left out, added, another in its place, or two neighbours swapped. Two words are that
 * near where leaving letters out of both makes the same (the idea of SymSpell): so the near ones of a word are found by a
 * few look-ups in an index, however many words there are.
 */
public final class Slips {

	/** Shorter words have none, unless a longer one is meant: too many others are one letter away. */
	private static final int ONE_FROM = 4;

	private static final int TWO_FROM = 8;

	private Slips() {
	}

	/** @return how many slips a word can have and still be taken for another */
	public static int allowed(String word) {
		if (word.length() < ONE_FROM) {
			return 0;
		}
		return word.length() < TWO_FROM ? 1 : 2;
	}

	/** @return keys of the word and of what is left of it without as many letters as slips are allowed */
	public static Set<Long> keys(String word) {
		Set<Long> keys = new HashSet<>();
		collect(word, allowed(word), keys);
		return keys;
	}

	private static void collect(String word, int deeper, Set<Long> keys) {
		keys.add(Hash.of(word));
		for (int i = 0; deeper > 0 && i < word.length(); i++) {
			collect(word.substring(0, i) + word.substring(i + 1), deeper - 1, keys);
		}
	}

	/** @return how many slips lie between the two (optimal string alignment) */
	public static int between(String one, String other) {
		int[][] least = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				least[i][j] = i == 0 || j == 0 ? i + j : least(least, one, other, i, j);
			}
		}
		return least[one.length()][other.length()];
	}

	private static int least(int[][] least, String one, String other, int i, int j) {
		int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
		int best = Math.min(least[i - 1][j - 1] + change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(best, 1 + least[i - 2][j - 2]) : best;
	}
}
