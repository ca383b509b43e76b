/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact.text;

import java.util.Optional;

/**
 * How a number that was typed differs from the one on record, where that looks like a slip of the finger: one digit
 * wrong, two neighbours swapped, one left out or one too many. After Damerau (1964), in whose sample four of five
 * misspellings were one of these.
 *
 * @param from the place of the first digit that differs, from 1, among the digits alone
 */
public record Slip(Kind kind, int from) {

	/** What kind of slip it looks like. */
	public enum Kind {
		WRONG, SWAPPED, LEFT_OUT, TOO_MANY
	}

	/** Numbers with fewer digits are compared by nobody. */
	private static final int SHORTEST = 4;

	/**
	 * @param was the number on record; signs and spaces do not count
	 * @return nothing where the two are the same, or differ by more than a slip
	 */
	public static Optional<Slip> between(String was, String now) {
		String before = was.replaceAll("\\D", "");
		String after = now.replaceAll("\\D", "");
		if (before.equals(after) || before.length() < SHORTEST || Math.abs(before.length() - after.length()) > 1) {
			return Optional.empty();
		}
		int same = same(before, after);
		String restBefore = before.substring(same);
		String restAfter = after.substring(same);
		return kind(restBefore, restAfter).map(kind -> new Slip(kind, same + 1));
	}

	private static int same(String before, String after) {
		int same = 0;
		while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
			same++;
		}
		return same;
	}

	/** The two begin with different digits, or one of them is empty. */
	private static Optional<Kind> kind(String before, String after) {
		if (before.length() < after.length()) {
			return after.substring(1).equals(before) ? Optional.of(Kind.TOO_MANY) : Optional.empty();
		} else if (before.length() > after.length()) {
			return before.substring(1).equals(after) ? Optional.of(Kind.LEFT_OUT) : Optional.empty();
		} else if (before.substring(1).equals(after.substring(1))) {
			return Optional.of(Kind.WRONG);
		}
		boolean swapped = before.charAt(0) == after.charAt(1) && before.charAt(1) == after.charAt(0)
				&& before.substring(2).equals(after.substring(2));
		return swapped ? Optional.of(Kind.SWAPPED) : Optional.empty();
	}
}
