/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some words that together ask for a clinician, in any order and near each other: "chest pain" is also in "pain in her chest".
 * What else is said is not understood: "no chest pain" asks for one, too.
 *
 * @param text as the list has it
 */
record Phrase(String text, List<String> words) {

	/** So many other words can stand between them. */
	private static final int BETWEEN = 3;

	static Phrase of(String text) {
		return new Phrase(text.strip(), Words.of(text));
	}

	boolean isIn(List<String> said) {
		int span = words.size() + BETWEEN;
		for (int from = 0; from < said.size(); from++) {
			if (isWithin(said.subList(from, Math.min(said.size(), from + span)))) {
				return true;
			}
		}
		return false;
	}

	/** Each word of the phrase is another word of what was said. */
	private boolean isWithin(List<String> some) {
		Set<Integer> used = new HashSet<>();
		return words.stream().allMatch(word -> {
			for (int i = 0; i < some.size(); i++) {
				if (!used.contains(i) && Words.isMeant(some.get(i), word)) {
					return used.add(i);
				}
			}
			return false;
		});
	}
}
