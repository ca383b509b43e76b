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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.board.PersonFound.Matched;
import org.openmrs.module.frontdesk.board.find.index.PersonEntry;

/** The words of names that a typed word can stand for, with what each costs. */
final class WordMatch {

	private final Map<String, Integer> costs = new LinkedHashMap<>();

	private final Map<String, Integer> ids = new LinkedHashMap<>();

	void add(String word, int id, int cost) {
		if (costs.merge(word, cost, Math::min) == cost) {
			ids.put(word, id);
		}
	}

	/** @return ids of the words that cost so much at most */
	List<Integer> ids(int most) {
		return ids.entrySet().stream().filter(each -> costs.get(each.getKey()) <= most).map(Map.Entry::getValue).toList();
	}

	/** @return how well it fits a name of the person's, or null where it fits none */
	Fit fit(PersonEntry entry) {
		return Fit.better(best(entry.words(), 0), best(entry.otherWords(), Fit.OTHER_NAME));
	}

	private Fit best(List<String> words, int more) {
		Fit best = null;
		for (String word : words) {
			Integer cost = costs.get(word);
			if (cost != null) {
				best = Fit.better(best, new Fit(cost + more, matched(cost, more)));
			}
		}
		return best;
	}

	private static Matched matched(int cost, int more) {
		if (cost >= Fit.SLIP) {
			return Matched.SPELLING;
		}
		if (cost == Fit.NICKNAME) {
			return Matched.NICKNAME;
		}
		return more > 0 ? Matched.OTHER_NAME : Matched.NAME;
	}
}
