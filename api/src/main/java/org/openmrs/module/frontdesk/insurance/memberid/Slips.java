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

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.insurance.Slip;
import org.openmrs.module.frontdesk.insurance.Slip.Kind;

/** Which known member ID somebody may have meant. All IDs are keys, as {@link MemberIds#key} gives them. */
public final class Slips {

	/** Of shorter ones too many are one slip away from any. */
	private static final int SHORTEST = 4;

	private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private Slips() {
	}

	/** A known ID, and the slip by which another one differs from it. */
	public record Candidate(String known, Slip slip) {
	}

	/**
	 * @param known what may have been meant
	 * @return the one of them that is one slip away; nothing where none is, where several are, since nothing is certain then, or
	 *         where the typed one is known itself
	 */
	public static Optional<Candidate> only(String typed, Collection<String> known) {
		Set<String> different = Set.copyOf(known);
		List<Candidate> near = different.contains(typed)
				? List.of()
				: different.stream().flatMap(one -> between(one, typed).map(slip -> new Candidate(one, slip)).stream())
						.toList();
		return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
	}

	/** @return the slip by which the known ID becomes the typed one; nothing where they are equal, or it takes more than one */
	public static Optional<Slip> between(String known, String typed) {
		int longer = typed.length() - known.length();
		if (known.length() < SHORTEST || Math.abs(longer) > 1 || known.equals(typed)) {
			return Optional.empty();
		} else if (longer == 0) {
			return replaced(known, typed);
		}
		return longer < 0 ? inserted(Kind.MISSING, typed, known) : inserted(Kind.TOO_MANY, known, typed);
	}

	/** @param longer has one character more */
	private static Optional<Slip> inserted(Kind kind, String shorter, String longer) {
		int last = 0;
		while (last < shorter.length() && shorter.charAt(last) == longer.charAt(last)) {
			last++;
		}
		if (!shorter.substring(last).equals(longer.substring(last + 1))) {
			return Optional.empty();
		}
		int first = last;
		while (first > 0 && longer.charAt(first - 1) == longer.charAt(last)) {
			first--;
		}
		return Optional.of(new Slip(kind, first + 1, last + 1));
	}

	private static Optional<Slip> replaced(String known, String typed) {
		int[] places = IntStream.range(0, known.length()).filter(i -> known.charAt(i) != typed.charAt(i)).toArray();
		if (places.length > 2) {
			return Optional.empty();
		}
		int from = places[0];
		int until = places[places.length - 1];
		return kind(known.substring(from, until + 1), typed.substring(from, until + 1))
				.map(kind -> new Slip(kind, from + 1, until + 1));
	}

	/** @param was differs from the other at both ends, and between them nowhere */
	private static Optional<Kind> kind(String was, String is) {
		int last = was.length() - 1;
		boolean turned = was.charAt(0) == is.charAt(last) && was.charAt(last) == is.charAt(0);
		return switch (was.length()) {
			case 1 -> Optional.of(Kind.WRONG);
			case 2 -> turned ? Optional.of(Kind.SWAPPED) : pair(was, is);
			case 3 -> turned ? Optional.of(Kind.JUMPED) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Kind> pair(String was, String is) {
		if (was.charAt(0) == was.charAt(1) && is.charAt(0) == is.charAt(1)) {
			return Optional.of(Kind.TWIN);
		}
		return is.equals(heard(was)) ? Optional.of(Kind.HEARD) : Optional.empty();
	}

	/** @return 30 for 13 and 13 for 30, and so on; null for what is not mistaken so */
	private static String heard(String pair) {
		char first = pair.charAt(0);
		char second = pair.charAt(1);
		if (first == '1' && isThreeToNine(second)) {
			return second + "0";
		}
		return isThreeToNine(first) && second == '0' ? "1" + first : null;
	}

	private static boolean isThreeToNine(char digit) {
		return digit >= '3' && digit <= '9';
	}

	/**
	 * All IDs that by one slip become the typed one. An ID's wrong or missing character is looked for among those from A to Z and
	 * 0 to 9: of n characters there are some 70 n.
	 */
	static Set<String> variants(String typed) {
		Set<String> variants = new HashSet<>();
		for (int i = 0; i <= typed.length(); i++) {
			for (char other : CHARACTERS.toCharArray()) {
				add(variants, typed, i, i, String.valueOf(other));
				add(variants, typed, i, i + 1, String.valueOf(other));
			}
			add(variants, typed, i, i + 1, "");
			pairs(typed, i).forEach(pair -> variants.add(typed.substring(0, pair.at()) + pair.instead()
					+ typed.substring(pair.at() + pair.instead().length())));
		}
		variants.removeIf(one -> one.equals(typed) || one.length() < SHORTEST);
		return variants;
	}

	private static void add(Set<String> variants, String typed, int from, int until, String instead) {
		if (until <= typed.length()) {
			variants.add(typed.substring(0, from) + instead + typed.substring(until));
		}
	}

	/** Other characters from a place on. */
	private record Instead(int at, String instead) {
	}

	private static List<Instead> pairs(String typed, int at) {
		List<Instead> pairs = new ArrayList<>();
		if (at + 2 <= typed.length()) {
			String pair = typed.substring(at, at + 2);
			pairs.add(new Instead(at, turned(pair)));
			if (pair.charAt(0) == pair.charAt(1)) {
				CHARACTERS.chars().forEach(one -> pairs.add(new Instead(at, Character.toString(one).repeat(2))));
			}
			if (heard(pair) != null) {
				pairs.add(new Instead(at, heard(pair)));
			}
		}
		if (at + 3 <= typed.length()) {
			pairs.add(new Instead(at, turned(typed.substring(at, at + 3))));
		}
		return pairs;
	}

	private static String turned(String part) {
		return new StringBuilder(part).reverse().toString();
	}
}
