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

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as they are compared: small letters without accents, as many people type them. Marks that are vowels, as in
 * Devanagari, stay; names in characters such as Chinese ones become a word for each character, since they are written
 * without spaces.
 */
public final class Folding {

	/** Longer words are cut: no table's column takes them. */
	static final int LONGEST_WORD = 50;

	/** Accents, Arabic and Hebrew vowel signs, and the stroke that stretches Arabic words. */
	private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u065F\\u0670\\u0640\\u0591-\\u05C7]");

	private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC\u02BB`\u2018\u00B4\u05F3]");

	/** A character that is a word by itself, or a run of letters, digits and marks. */
	private static final Pattern WORD = Pattern
			.compile(
					"[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

	/** Letters that Unicode does not take apart. */
	private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ß', "ss"), Map.entry('æ', "ae"),
			Map.entry('œ', "oe"), Map.entry('ø', "o"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('ł', "l"),
			Map.entry('þ', "th"), Map.entry('ı', "i"), Map.entry('ħ', "h"), Map.entry('ŋ', "ng"), Map.entry('ɓ', "b"),
			Map.entry('ɗ', "d"), Map.entry('ƙ', "k"), Map.entry('ɛ', "e"), Map.entry('ɔ', "o"));

	private Folding() {
	}

	/** @return the text in small letters, without accents and apostrophes */
	public static String fold(String text) {
		String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String small = APOSTROPHES.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
				.replaceAll("");
		return small.chars().mapToObj(letter -> LETTERS.getOrDefault((char) letter, String.valueOf((char) letter)))
				.collect(Collectors.joining());
	}

	/** @return the text's words, folded, in their order */
	public static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(fold(text));
		while (matcher.find()) {
			words.add(matcher.group().substring(0, Math.min(LONGEST_WORD, matcher.group().length())));
		}
		return words;
	}

	/**
	 * @param part of a name, such as the family name
	 * @return its words; and, for who writes them in another way, those of one with an apostrophe apart (O'Brien: brien) and
	 *         all of them in one (van der Merwe: vandermerwe)
	 */
	public static List<String> wordsOfName(String part) {
		List<String> words = new ArrayList<>(words(part));
		List<String> apart = words(APOSTROPHES.matcher(part).replaceAll(" "));
		if (apart.size() > 1 && isLetters(apart.get(0))) {
			String together = String.join("", apart);
			words.add(together.substring(0, Math.min(LONGEST_WORD, together.length())));
		}
		apart.stream().filter(word -> !words.contains(word) && word.length() > 1).forEach(words::add);
		return words;
	}

	/** Characters that are words by themselves are not run together: whoever types them types each. */
	private static boolean isLetters(String word) {
		return word.length() > 1 || word.codePointAt(0) < '\u2E80';
	}
}
