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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a payer's member IDs are written: <code>A</code> is a letter from A to Z, <code>9</code> a digit, <code>X</code> either,
 * other letters and digits are themselves, as are A, 9 and X after a <code>\</code>. <code>|</code> parts alternatives, and
 * what stands in brackets at the end may be missing, as the number of a family's member: the check digit does not cover it.
 * Spaces, hyphens, dots and slashes may be written and do not count. An ID is compared in time linear in the layout's length.
 */
public final class Layout {

	/** How many letters and digits a member ID can have. */
	public static final int LONGEST = 50;

	/** How many characters a layout can have. */
	public static final int LONGEST_TEXT = 255;

	private static final int MOST_ALTERNATIVES = 10;

	private static final String SIGNS = " -./";

	private enum Kind {

		LETTER, DIGIT, EITHER, ITSELF;

		static Kind of(char character) {
			return switch (character) {
				case 'A' -> LETTER;
				case '9' -> DIGIT;
				case 'X' -> EITHER;
				default -> ITSELF;
			};
		}
	}

	/** What stands at a place. */
	private record Place(Kind kind, char itself) {

		boolean takes(char character) {
			return switch (kind) {
				case LETTER -> isLetter(character);
				case DIGIT -> isDigit(character);
				case EITHER -> isLetter(character) || isDigit(character);
				case ITSELF -> character == itself;
			};
		}
	}

	/**
	 * One way of writing it.
	 *
	 * @param counted how many places there are at least: what the check digit covers
	 */
	private record Alternative(List<Place> places, int counted) {

		boolean hasLength(int length) {
			return length == counted || length == places.size();
		}

		boolean takes(String key) {
			if (!hasLength(key.length())) {
				return false;
			}
			for (int i = 0; i < key.length(); i++) {
				if (!places.get(i).takes(key.charAt(i))) {
					return false;
				}
			}
			return true;
		}

		/** @return whether what is written so always ends in a check digit and has another digit before it */
		boolean hasRoomForCheck(boolean endsInX) {
			Place last = places.get(counted - 1);
			boolean ends = last.kind() == Kind.DIGIT
					|| endsInX && (last.kind() == Kind.EITHER || last.equals(new Place(Kind.ITSELF, 'X')));
			return ends && places.subList(0, counted - 1).stream().anyMatch(place -> place.kind() == Kind.DIGIT);
		}
	}

	private final List<Alternative> alternatives;

	private Layout(List<Alternative> alternatives) {
		this.alternatives = alternatives;
	}

	/** @return nothing where the text is no layout; it may be in small letters, and is not to be empty */
	public static Optional<Layout> of(String text) {
		if (text.length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		List<Alternative> read = new ArrayList<>();
		for (String one : text.split("\\|", -1)) {
			Optional<Alternative> alternative = new Reader(one).read();
			if (alternative.isEmpty() || read.size() == MOST_ALTERNATIVES) {
				return Optional.empty();
			}
			read.add(alternative.get());
		}
		return Optional.of(new Layout(read));
	}

	/** Reads an alternative, from left to right. */
	private static final class Reader {

		private final String text;

		private final List<Place> places = new ArrayList<>();

		private int at;

		private int counted = -1;

		Reader(String text) {
			this.text = text;
		}

		Optional<Alternative> read() {
			boolean closed = false;
			while (at < text.length()) {
				char next = upper(text.charAt(at++));
				if (closed || !readOne(next)) {
					return Optional.empty();
				}
				closed = next == ']';
			}
			boolean whole = (counted < 0 || closed && places.size() > counted) && counted != 0;
			return whole && !places.isEmpty() && places.size() <= LONGEST
					? Optional.of(new Alternative(List.copyOf(places), counted < 0 ? places.size() : counted))
					: Optional.empty();
		}

		/** @return whether it can stand there */
		private boolean readOne(char next) {
			if (next == '[') {
				boolean first = counted < 0;
				counted = places.size();
				return first;
			} else if (next == ']') {
				return counted >= 0;
			} else if (next == '\\') {
				return at < text.length() && add(Kind.ITSELF, upper(text.charAt(at++)));
			}
			return SIGNS.indexOf(next) >= 0 || add(Kind.of(next), next);
		}

		private boolean add(Kind kind, char itself) {
			return (isLetter(itself) || isDigit(itself)) && places.add(new Place(kind, itself));
		}
	}

	/** @return whether an ID of so many letters and digits can be written so */
	boolean hasLength(int length) {
		return alternatives.stream().anyMatch(one -> one.hasLength(length));
	}

	/** @return what a check digit would have to cover, by each of the alternatives that the ID fits */
	Set<String> counted(String key) {
		return fitting(key).map(one -> key.substring(0, one.counted())).collect(Collectors.toSet());
	}

	private Stream<Alternative> fitting(String key) {
		return alternatives.stream().filter(one -> one.takes(key));
	}

	/** @return whether each alternative ends in a digit, or for these schemes in an X, and has a digit before it */
	boolean hasRoomForCheck(boolean endsInX) {
		return alternatives.stream().allMatch(one -> one.hasRoomForCheck(endsInX));
	}

	/** Not {@link Character#toUpperCase}: some letters that are none of ours would become one. */
	private static char upper(char character) {
		return character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
	}

	private static boolean isLetter(char character) {
		return character >= 'A' && character <= 'Z';
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}
}
