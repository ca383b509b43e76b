/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.stereotype.Component;

/**
 * Finds patients and users by what people type. Not by the host's own search: that leaves out whoever is voided, and loads
 * entities, which would be taken for further accesses.
 */
@Component("frontdesk.peopleSearch")
public class PeopleSearch {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 100;

	private static final int MOST_WORDS = 5;

	private static final String PATIENTS_NAMED = "select distinct n.person_id from person_name n"
			+ " join patient t on t.patient_id = n.person_id where ";

	private static final String PATIENTS_NUMBERED = "select distinct patient_id from patient_identifier"
			+ " where identifier like :text escape '|' limit :most";

	private static final String USERS_NAMED = "select distinct u.user_id from users u"
			+ " join person_name n on n.person_id = u.person_id where ";

	private static final String USERS_CALLED = "select user_id from users"
			+ " where username like :text escape '|' or system_id like :text escape '|' limit :most";

	private final HostQuery host;

	public PeopleSearch(HostQuery host) {
		this.host = host;
	}

	/** @return ids of so many at most, those with the identifier first */
	List<Integer> patients(String text, int most) {
		return found(text, most, PATIENTS_NUMBERED, PATIENTS_NAMED);
	}

	/** @return ids of so many at most, those who sign in so first */
	List<Integer> users(String text, int most) {
		return found(text, most, USERS_CALLED, USERS_NAMED);
	}

	private List<Integer> found(String text, int most, String known, String named) {
		String typed = text.strip();
		if (typed.length() < SHORTEST || typed.length() > LONGEST) {
			throw new Refusal(Refusal.Kind.RULE, "people.length");
		}
		Set<Integer> ids = new LinkedHashSet<>(ids(known, Map.of("text", beginning(typed), "most", most)));
		List<String> words = Arrays.stream(typed.split("[\\s,]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
				.toList();
		if (!words.isEmpty()) {
			ids.addAll(ids(named + conditions(words.size()) + " limit :most", values(words, most)));
		}
		return new ArrayList<>(ids).subList(0, Math.min(most, ids.size()));
	}

	private List<Integer> ids(String sql, Map<String, ?> values) {
		return host.list(sql, values, (row, n) -> row.getInt(1));
	}

	private static String conditions(int words) {
		return IntStream.range(0, words).mapToObj(PeopleSearch::condition).collect(Collectors.joining(" and "));
	}

	private static String condition(int word) {
		return List.of("given_name", "middle_name", "family_name", "family_name2").stream()
				.map(part -> "n." + part + " like :word" + word + " escape '|'")
				.collect(Collectors.joining(" or ", "(", ")"));
	}

	private static Map<String, Object> values(List<String> words, int most) {
		Map<String, Object> values = new HashMap<>(Map.of("most", most));
		for (int i = 0; i < words.size(); i++) {
			values.put("word" + i, beginning(words.get(i)));
		}
		return values;
	}

	/** Signs that stand for others stand for themselves. */
	private static String beginning(String text) {
		return text.replaceAll("[|%_]", "|$0") + "%";
	}
}
