/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.memberid;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.MemberIdProblem;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;

/** What can be a member ID of a payer, and what of it counts. */
public final class MemberIds {

	/** Longer texts are not even looked at. */
	private static final int LONGEST_TYPED = 200;

	private static final String SIGNS = "._/\\,:'";

	private MemberIds() {
	}

	/**
	 * What of a typed member ID counts when it is compared: letters, large, and digits, whatever the script. Two texts with the
	 * same key are the same number.
	 *
	 * @param typed as it stands on the card; null is empty
	 */
	public static String key(String typed) {
		StringBuilder key = new StringBuilder();
		plain(typed).codePoints().filter(Character::isLetterOrDigit).forEach(one -> append(key, one));
		return key.toString().toUpperCase(Locale.ROOT);
	}

	/** Full width becomes usual width, and accents stay with their letters. */
	private static String plain(String typed) {
		return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
	}

	private static void append(StringBuilder key, int character) {
		if (Character.isDigit(character)) {
			key.append(Character.digit(character, 10));
		} else {
			key.appendCodePoint(character);
		}
	}

	/** @return why it cannot be one; nothing where it can */
	public static Optional<MemberIdProblem> problem(MemberIdRule rule, String typed) {
		if (typed != null && typed.length() > LONGEST_TYPED) {
			return Optional.of(MemberIdProblem.TOO_LONG);
		}
		String key = key(typed);
		if (key.isEmpty()) {
			return Optional.of(MemberIdProblem.EMPTY);
		} else if (key.length() > Layout.LONGEST) {
			return Optional.of(MemberIdProblem.TOO_LONG);
		} else if (!plain(typed).codePoints().allMatch(MemberIds::isUsual)) {
			return Optional.of(MemberIdProblem.CHARACTER);
		}
		return problemOfKey(rule, layout(rule), key);
	}

	private static boolean isUsual(int character) {
		return Character.isLetterOrDigit(character) || Character.isSpaceChar(character) || character == '\t'
				|| Character.getType(character) == Character.DASH_PUNCTUATION
				|| Character.getType(character) == Character.FORMAT || SIGNS.indexOf(character) >= 0;
	}

	/** A layout that cannot be read, which no payer is given, is none. */
	private static Optional<Layout> layout(MemberIdRule rule) {
		return rule.layout().isEmpty() ? Optional.empty() : Layout.of(rule.layout());
	}

	private static Optional<MemberIdProblem> problemOfKey(MemberIdRule rule, Optional<Layout> layout, String key) {
		Set<String> counted = layout.map(one -> one.counted(key)).orElse(Set.of(key));
		if (counted.isEmpty()) {
			boolean sameLength = layout.orElseThrow().hasLength(key.length());
			return Optional.of(sameLength ? MemberIdProblem.LAYOUT : MemberIdProblem.LENGTH);
		}
		return counted.stream().anyMatch(one -> CheckDigits.isRight(rule.scheme(), one))
				? Optional.empty()
				: Optional.of(MemberIdProblem.CHECK_DIGIT);
	}

	/** @return whether the layout can be read, or is empty */
	public static boolean isReadable(MemberIdRule rule) {
		return rule.layout().isEmpty() || layout(rule).isPresent();
	}

	/**
	 * @param rule with a readable layout
	 * @return whether what is written so always has a place for the check digit
	 */
	public static boolean isConsistent(MemberIdRule rule) {
		return rule.scheme() == CheckScheme.NONE
				|| layout(rule).map(one -> one.hasRoomForCheck(rule.scheme().endsInX())).orElse(true);
	}

	/**
	 * The numbers that somebody may have meant who typed this: one slip away, and right by the rule. Those who know numbers
	 * look for these among them, by an index, instead of comparing all.
	 *
	 * @param key as {@link #key} gives it; of one that is longer than a member ID can be there are none
	 */
	public static Set<String> meant(MemberIdRule rule, String key) {
		Optional<Layout> layout = layout(rule);
		return key.length() > Layout.LONGEST
				? Set.of()
				: Slips.variants(key).stream()
						.filter(one -> one.length() <= Layout.LONGEST && problemOfKey(rule, layout, one).isEmpty())
						.collect(Collectors.toSet());
	}
}
