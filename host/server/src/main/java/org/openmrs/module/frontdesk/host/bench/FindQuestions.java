/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes questions that each name one person, as people type them: with slips, in another order, without accents, in part. */
final class FindQuestions {

	/** Where more people have the name, the birth year is typed too; where more have both, the end of the phone number. */
	private static final int MOST_ALIKE = 5;

	/** Words from which letters can be left out and still be known. */
	private static final int LONG = 4;

	/** @param kind what is wrong with it */
	record Question(String kind, String text, String uuid) {
	}

	private record Someone(String uuid, String given, String family, String year, String phone, String identifier) {

		String name() {
			return given + " " + family;
		}
	}

	private static final String PEOPLE = "select p.uuid, n.given_name, n.family_name, year(p.birthdate), a.value,"
			+ " i.identifier from person p join person_name n on n.person_id = p.person_id"
			+ " join patient_identifier i on i.patient_id = p.person_id"
			+ " left join person_attribute a on a.person_id = p.person_id where p.uuid like '" + BenchPeople.UUID + "%'"
			+ " order by p.person_id";

	private static final List<String> KINDS = List.of("a slip", "two letters swapped", "names swapped", "accents lost",
			"part of the identifier");

	private final SplittableRandom dice = new SplittableRandom(7);

	private final List<Someone> people = new ArrayList<>();

	private final Map<String, Integer> counts = new HashMap<>();

	FindQuestions(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(PEOPLE)) {
			while (row.next()) {
				Someone one = new Someone(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
						row.getString(5), row.getString(6));
				people.add(one);
				counts.merge(bare(one.name()), 1, Integer::sum);
				counts.merge(bare(one.name()) + one.year(), 1, Integer::sum);
			}
		}
	}

	/** @return so many, of each kind as many */
	List<Question> make(int count) {
		List<Question> questions = new ArrayList<>();
		while (questions.size() < count) {
			String kind = KINDS.get(questions.size() % KINDS.size());
			Someone one = people.get(dice.nextInt(people.size()));
			String text = text(kind, one);
			if (text != null) {
				questions.add(new Question(kind, text, one.uuid()));
			}
		}
		return questions;
	}

	/** @return null where this person cannot be asked for so */
	private String text(String kind, Someone one) {
		String changed = switch (kind) {
			case "a slip" -> slip(one.name());
			case "two letters swapped" -> swap(one.name());
			case "names swapped" -> one.family() + " " + one.given();
			case "accents lost" -> bare(one.name()).equals(one.name().toLowerCase()) ? null : bare(one.name());
			default -> one.identifier().substring(1).replace("-", "");
		};
		return changed == null || kind.startsWith("part") ? changed : narrowed(changed, one);
	}

	private String narrowed(String text, Someone one) {
		if (counts.get(bare(one.name())) <= MOST_ALIKE) {
			return text;
		}
		String withYear = text + " " + one.year();
		if (counts.get(bare(one.name()) + one.year()) <= MOST_ALIKE) {
			return withYear;
		}
		return one.phone() == null ? null : withYear + " " + one.phone().substring(one.phone().length() - LONG);
	}

	private String slip(String name) {
		int at = letterWithin(name);
		if (at < 0) {
			return null;
		}
		String other = String.valueOf((char) ('a' + dice.nextInt(26)));
		return name.substring(0, at) + switch (dice.nextInt(3)) {
			case 0 -> name.substring(at + 1);
			case 1 -> other + name.substring(at + 1);
			default -> other + name.substring(at);
		};
	}

	private String swap(String name) {
		int at = letterWithin(name);
		return at < 1 || name.charAt(at) == name.charAt(at - 1)
				? null
				: name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
	}

	/** @return the place of a letter within a word that is long enough, and not its first; -1 where there is none */
	private int letterWithin(String name) {
		List<Integer> places = IntStream.range(1, name.length()).filter(i -> isWithinLongWord(name, i)).boxed().toList();
		return places.isEmpty() ? -1 : places.get(dice.nextInt(places.size()));
	}

	private static boolean isWithinLongWord(String name, int at) {
		if (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at - 1))) {
			return false;
		}
		int from = at;
		int to = at;
		while (from > 0 && Character.isLetter(name.charAt(from - 1))) {
			from--;
		}
		while (to < name.length() && Character.isLetter(name.charAt(to))) {
			to++;
		}
		return to - from > LONG;
	}

	private static String bare(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l').replace('Ł', 'L')
				.replace('đ', 'd').replace('Đ', 'D').replace('ø', 'o').toLowerCase();
	}
}
