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

import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.find.text.Nicknames;
import org.openmrs.module.frontdesk.board.find.text.Slips;
import org.springframework.stereotype.Component;

/** Looks up which words of names a typed word can stand for. */
@Component("frontdesk.wordFinder")
class WordFinder {

	/** Of the names that begin so, the most frequent: the next letter brings up the others. */
	private static final int BEGINNINGS = 200;

	/** Of the many that begin with one letter. */
	private static final int OF_A_LETTER = 30;

	private static final String BEGINNING = "select word_id, word from frontdesk_name_word where word like :beginning"
			+ " order by case when word = :word then 0 else 1 end, people desc limit :most";

	private static final String NAMED = "select word_id, word from frontdesk_name_word where word in (:words)";

	private static final String NEAR = "select distinct w.word_id, w.word from frontdesk_name_near n"
			+ " join frontdesk_name_word w on w.word_id = n.word_id where n.near in (:keys)";

	private final HostQuery host;

	private final Nicknames nicknames;

	WordFinder(HostQuery host, Nicknames nicknames) {
		this.host = host;
		this.nicknames = nicknames;
	}

	/** @return the word itself, those that begin with it, and what people of that name are called */
	WordMatch find(String word) {
		WordMatch match = new WordMatch();
		int most = word.length() == 1 ? OF_A_LETTER : BEGINNINGS;
		add(match, BEGINNING, Map.of("beginning", word + "%", "word", word, "most", most),
				found -> found.equals(word) ? Fit.EXACT : Fit.PREFIX);
		Set<String> others = nicknames.of(word);
		if (!others.isEmpty()) {
			add(match, NAMED, Map.of("words", others), found -> Fit.NICKNAME);
		}
		return match;
	}

	/** Adds the words that differ by a slip, as many as the longer of the two can have. */
	void addNear(String word, WordMatch match) {
		add(match, NEAR, Map.of("keys", Slips.keys(word)), found -> {
			int slips = Slips.between(word, found);
			if (slips == 0 || slips > Math.max(Slips.allowed(word), Slips.allowed(found))) {
				return null;
			}
			return slips == 1 ? Fit.SLIP : Fit.TWO_SLIPS;
		});
	}

	private interface Cost {

		/** @return null where it does not fit */
		Integer of(String found);
	}

	private void add(WordMatch match, String sql, Map<String, ?> values, Cost cost) {
		host.list(sql, values, (row, n) -> {
			Integer costs = cost.of(row.getString(2));
			if (costs != null) {
				match.add(row.getString(2), row.getInt(1), costs);
			}
			return null;
		});
	}
}
