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

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.find.text.Span;
import org.springframework.stereotype.Component;

/**
 * Looks up who can be meant, by the index. Not all that was typed is looked at: the words, and the number that tells most;
 * whoever reads the entries looks at the rest.
 */
@Component("frontdesk.candidates")
class Candidates {

	/** So many entries are read in some milliseconds; where more fit as well, nobody can tell whom is meant. */
	private static final int MOST = 500;

	private final HostQuery host;

	Candidates(HostQuery host) {
		this.host = host;
	}

	/**
	 * @param words ids of the names that each word can stand for
	 * @param first ids of people who are among those that are found, if they fit, however many there are
	 */
	Set<Integer> find(List<List<Integer>> words, List<NumberTerm> numbers, Collection<Integer> first) {
		if (words.stream().anyMatch(List::isEmpty)) {
			return Set.of();
		}
		if (numbers.isEmpty()) {
			return named(words, first);
		}
		NumberTerm telling = numbers.stream().max(Comparator.comparing(Candidates::weight)).orElseThrow();
		Set<Integer> found = new LinkedHashSet<>();
		telling.born().forEach(span -> found.addAll(words.isEmpty() ? born(span) : named(words, span)));
		telling.parts().forEach(part -> found.addAll(numbered(words, part)));
		return found;
	}

	/** A day tells more than a year, a long number more than a short one. */
	private static int weight(NumberTerm number) {
		boolean day = !number.born().isEmpty() && number.born().get(0).isOneDay();
		return day ? Integer.MAX_VALUE : number.identifier().length();
	}

	private Set<Integer> named(List<List<Integer>> words, Collection<Integer> first) {
		Map<String, Object> values = new HashMap<>();
		String sql = "select w0.person_id from frontdesk_person_word w0" + joined(words, 1, "w0", values)
				+ " where w0.word_id in (:words0)";
		Set<Integer> found = new LinkedHashSet<>(ids(sql, values));
		if (found.size() >= MOST / words.size() && !first.isEmpty()) {
			values.put("first", first);
			found.addAll(ids(sql + " and w0.person_id in (:first)", values));
		}
		return found;
	}

	private List<Integer> named(List<List<Integer>> words, Span born) {
		Map<String, Object> values = new HashMap<>();
		values.put("from", born.from().getYear());
		values.put("to", born.to().getYear());
		return ids("select w0.person_id from frontdesk_person_word w0" + joined(words, 1, "w0", values)
				+ bornWithin(born, values) + " where w0.word_id in (:words0) and w0.born_year between :from and :to",
				values);
	}

	/** A year is in the rows themselves; for a day the entries are looked at, too. */
	private static String bornWithin(Span born, Map<String, Object> values) {
		if (born.from().getDayOfYear() == 1 && born.to().plusDays(1).getDayOfYear() == 1) {
			return "";
		}
		values.put("firstDay", born.from().toString());
		values.put("lastDay", born.to().toString());
		return " join frontdesk_person_entry e on e.person_id = w0.person_id and e.born between :firstDay and :lastDay";
	}

	private List<Integer> born(Span span) {
		return ids("select person_id from frontdesk_person_entry where born between :firstDay and :lastDay",
				new HashMap<>(Map.of("firstDay", span.from().toString(), "lastDay", span.to().toString())));
	}

	private List<Integer> numbered(List<List<Integer>> words, String part) {
		Map<String, Object> values = new HashMap<>();
		values.put("part", part + "%");
		return ids("select n.person_id from frontdesk_person_part n" + joined(words, 0, "n", values)
				+ " where n.part like :part", values);
	}

	/** The first word is a condition of the query itself where it is not joined. */
	private static String joined(List<List<Integer>> words, int from, String to, Map<String, Object> values) {
		StringBuilder joins = new StringBuilder();
		for (int i = 0; i < words.size(); i++) {
			values.put("words" + i, words.get(i));
			if (i >= from) {
				joins.append(
						" join frontdesk_person_word w" + i + " on w" + i + ".person_id = " + to + ".person_id and w" + i
								+ ".word_id in (:words" + i + ")");
			}
		}
		return joins.toString();
	}

	private List<Integer> ids(String sql, Map<String, Object> values) {
		return host.list(sql + " limit " + MOST, values, (row, n) -> row.getInt(1));
	}
}
