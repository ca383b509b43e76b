/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.board.find.text.BirthDates;
import org.openmrs.module.frontdesk.board.find.text.Folding;
import org.openmrs.module.frontdesk.board.find.text.Span;

/**
 * What somebody typed, taken apart.
 *
 * @param words of names, folded
 * @param particles words that belong to a name and are often left out or written otherwise: whoever lacks them fits, too
 * @param numbers what has digits
 */
record Question(List<String> words, List<String> particles, List<NumberTerm> numbers) {

	/** More words narrow nothing down. */
	private static final int MOST_WORDS = 6;

	private static final int MOST_NUMBERS = 3;

	private static final Set<String> PARTICLES = Set.of("a", "al", "el", "ul", "bin", "bint", "ibn", "ben", "bar", "da",
			"das",
			"de", "del", "della", "der", "den", "di", "do", "dos", "du", "d", "e", "la", "le", "las", "los", "l", "mac",
			"mc", "ni", "o", "san", "st", "ten", "ter", "van", "von", "y", "zu");

	/** Digits in groups, as phone numbers are written. */
	private static final Pattern GROUPS = Pattern.compile("(?<!\\S)\\+?[(]?\\d{1,6}[)]?(?:[ .-]\\d{1,6})+(?!\\S)");

	static Question of(String text, BirthDates dates) {
		List<NumberTerm> numbers = new ArrayList<>();
		String rest = taken(text, BirthDates.DATE, found -> numbers
				.add(new NumberTerm(found.group(), dates.dates(found))));
		rest = taken(rest, BirthDates.AGE,
				found -> numbers.add(NumberTerm.age(found.group(), dates.aged(Integer.parseInt(found.group(1))))));
		rest = taken(rest, GROUPS, found -> isPhone(found.group())
				&& numbers.add(new NumberTerm(found.group().replaceAll("[^0-9+]", ""), List.of())));
		List<String> words = new ArrayList<>();
		for (String token : rest.split("[\\s,;]+")) {
			if (token.chars().anyMatch(Character::isDigit)) {
				numbers.add(new NumberTerm(token, years(token, dates)));
			} else {
				words.addAll(Folding.words(token));
			}
		}
		return of(words, numbers);
	}

	private static Question of(List<String> all, List<NumberTerm> numbers) {
		List<String> particles = all.stream().filter(PARTICLES::contains).toList();
		List<String> words = all.stream().filter(word -> !PARTICLES.contains(word)).distinct().limit(MOST_WORDS).toList();
		List<NumberTerm> telling = numbers.stream().limit(MOST_NUMBERS).toList();
		// who has nothing but such words for a name is looked for by them
		return words.isEmpty() && telling.isEmpty()
				? new Question(particles.stream().distinct().toList(), List.of(), telling)
				: new Question(words, particles, telling);
	}

	/** @return the text without what the pattern finds and the taker takes */
	private static String taken(String text, Pattern pattern, Predicate<Matcher> taker) {
		StringBuilder rest = new StringBuilder();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			matcher.appendReplacement(rest, taker.test(matcher) ? " " : Matcher.quoteReplacement(matcher.group()));
		}
		return matcher.appendTail(rest).toString();
	}

	/** Not a number and a year beside it. */
	private static boolean isPhone(String groups) {
		int digits = groups.replaceAll("[^0-9]", "").length();
		return digits >= 9 && digits <= 15;
	}

	private static List<Span> years(String token, BirthDates dates) {
		Span years = token.matches("\\d{1,4}") ? dates.beginning(token) : null;
		return years == null ? List.of() : List.of(years);
	}

	/** @return the same in all ways in which what has letters and digits can be a name, too, with the fewest names first */
	List<Question> ofNames() {
		List<NumberTerm> able = numbers.stream().filter(NumberTerm::canBeName).toList();
		return IntStream.range(1, 1 << able.size()).boxed().sorted(Comparator.comparing(Integer::bitCount))
				.map(which -> IntStream.range(0, able.size()).filter(i -> (which >> i & 1) == 1).mapToObj(able::get)
						.toList())
				.map(this::withNames).toList();
	}

	private Question withNames(List<NumberTerm> named) {
		List<String> all = Stream.concat(words.stream(), named.stream().flatMap(number -> number.names().stream()))
				.distinct()
				.limit(MOST_WORDS).toList();
		return new Question(all, particles, numbers.stream().filter(number -> !named.contains(number)).toList());
	}

	boolean isEmpty() {
		return words.isEmpty() && numbers.isEmpty();
	}
}
