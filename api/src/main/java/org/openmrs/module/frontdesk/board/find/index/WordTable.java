/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.find.text.Slips;
import org.springframework.stereotype.Component;

/**
 * The words of all names, each once, and what is left of each where letters are left out. Those that nobody has any more
 * stay: they find nobody.
 */
@Component("frontdesk.wordTable")
public class WordTable {

	private final HostQuery host;

	private final IndexSql sql;

	public WordTable(HostQuery host, IndexSql sql) {
		this.host = host;
		this.sql = sql;
	}

	/** @return the words' ids; those that are new get one. Only for whoever holds the index. */
	Map<String, Integer> ids(Collection<String> words) {
		Map<String, Integer> ids = known(words);
		Set<String> unknown = new LinkedHashSet<>(words);
		unknown.removeAll(ids.keySet());
		if (!unknown.isEmpty()) {
			sql.insert("frontdesk_name_word (word, people)", unknown.stream().map(word -> new Object[]{ word, 1 }).toList());
			Map<String, Integer> added = known(unknown);
			sql.insert("frontdesk_name_near (near, word_id)", near(added));
			ids.putAll(added);
		}
		return ids;
	}

	private Map<String, Integer> known(Collection<String> words) {
		Map<String, Integer> ids = new HashMap<>();
		if (!words.isEmpty()) {
			host.list("select word, word_id from frontdesk_name_word where word in (:words)", Map.of("words", words),
					(row, n) -> ids.put(row.getString(1), row.getInt(2)));
		}
		return ids;
	}

	private static List<Object[]> near(Map<String, Integer> added) {
		List<Object[]> rows = new ArrayList<>();
		added.forEach((word, id) -> {
			if (Slips.allowed(word) > 0) {
				Slips.keys(word).forEach(key -> rows.add(new Object[]{ key, id }));
			}
		});
		return rows;
	}

	/** Counts anew how many people have each word: by that the likelier ones come first where there are too many. */
	void count() {
		sql.update("update frontdesk_name_word set people = (select count(*) from frontdesk_person_word p"
				+ " where p.word_id = frontdesk_name_word.word_id)", Map.of());
	}
}
