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

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.board.PersonFound.Matched;
import org.openmrs.module.frontdesk.board.find.index.PersonEntry;

/**
 * Somebody who fits all that was typed.
 *
 * @param cost how well, all together; the less the better
 * @param matched by what
 * @param whole whether one of the numbers is a whole identifier
 * @param today whether they have an appointment today
 * @param unasked how many words of the name were not typed
 */
record Ranked(PersonEntry entry, int cost, Set<Matched> matched, boolean whole, boolean today, int unasked) {

	/** Who comes today is likelier to stand there; then whose name is all that was typed. */
	static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::cost)
			.thenComparing(one -> !one.today).thenComparingInt(Ranked::unasked)
			.thenComparing(one -> String.join(" ", one.entry.words())).thenComparing(one -> one.entry.personId());

	/** @return null where something that was typed does not fit */
	static Ranked of(PersonEntry entry, Question question, List<WordMatch> words, Set<Integer> comingToday) {
		int cost = 0;
		Set<Matched> matched = EnumSet.noneOf(Matched.class);
		boolean whole = false;
		for (WordMatch word : words) {
			Fit fit = word.fit(entry);
			if (fit == null) {
				return null;
			}
			cost += fit.cost();
			matched.add(fit.matched());
		}
		for (NumberTerm number : question.numbers()) {
			Fit fit = number.fit(entry);
			if (fit == null) {
				return null;
			}
			cost += fit.cost();
			matched.add(fit.matched());
			whole |= fit.cost() == Fit.EXACT && fit.matched() == Matched.IDENTIFIER;
		}
		int particles = (int) question.particles().stream().filter(entry.words()::contains).count();
		cost += (question.particles().size() - particles) * Fit.PARTICLE_MISSING;
		int unasked = entry.words().size() - words.size() - particles;
		return new Ranked(entry, cost, matched, whole, comingToday.contains(entry.personId()), unasked);
	}
}
