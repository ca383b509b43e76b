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

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.PeopleFound;
import org.openmrs.module.frontdesk.board.find.index.EntryTable;
import org.openmrs.module.frontdesk.board.find.index.PersonIndex;
import org.openmrs.module.frontdesk.board.find.text.BirthDates;
import org.openmrs.module.frontdesk.schedule.Coming;
import org.openmrs.module.frontdesk.schedule.ScheduleService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Answers a question: by names as they are spelt, then by their beginnings and nicknames, then by slips. */
@Component("frontdesk.peopleFinder")
class PeopleFinder {

	/** Where so many fit as it is spelt, nobody is helped by others whose names are spelt nearly so. */
	private static final int ENOUGH = 5;

	private final WordFinder words;

	private final Candidates candidates;

	private final EntryTable entries;

	private final FoundLines lines;

	private final PersonIndex index;

	private final ScheduleService schedule;

	private final ClinicTime time;

	PeopleFinder(WordFinder words, Candidates candidates, EntryTable entries, FoundLines lines, PersonIndex index,
			@Qualifier("frontdesk.scheduleService") ScheduleService schedule, ClinicTime time) {
		this.words = words;
		this.candidates = candidates;
		this.entries = entries;
		this.lines = lines;
		this.index = index;
		this.schedule = schedule;
		this.time = time;
	}

	PeopleFound find(String text, int limit, Locale locale) {
		Question question = Question.of(text, new BirthDates(locale, time.today()));
		List<Coming> today = schedule.comingOn(time.today());
		List<Ranked> found = ranked(question, limit, patients(today));
		boolean more = found.size() > limit;
		return new PeopleFound(lines.of(more ? found.subList(0, limit) : found, today), more, index.isComplete());
	}

	private static Set<Integer> patients(List<Coming> today) {
		return today.stream().map(Coming::patientId).collect(Collectors.toSet());
	}

	private List<Ranked> ranked(Question question, int limit, Set<Integer> today) {
		Map<Integer, Ranked> found = new HashMap<>();
		look(found, question, limit, today, true);
		// a number that is somebody's is not a name with a slip
		boolean slips = found.isEmpty();
		for (Question named : question.ofNames()) {
			Map<Integer, Ranked> more = new HashMap<>();
			look(more, named, limit, today, slips);
			more.forEach((id, ranked) -> found.merge(id, ranked, BinaryOperator.minBy(Ranked.BEST_FIRST)));
		}
		return found.values().stream().sorted(Ranked.BEST_FIRST).toList();
	}

	private void look(Map<Integer, Ranked> found, Question question, int limit, Set<Integer> today, boolean slips) {
		if (question.isEmpty()) {
			return;
		}
		List<WordMatch> matches = question.words().stream().map(words::find).toList();
		add(found, question, matches, Fit.EXACT, today);
		if (found.size() < limit && !matches.isEmpty()) {
			add(found, question, matches, Fit.NICKNAME, today);
		}
		if (found.size() < ENOUGH && !matches.isEmpty() && slips) {
			for (int i = 0; i < matches.size(); i++) {
				words.addNear(question.words().get(i), matches.get(i));
			}
			add(found, question, matches, Fit.TWO_SLIPS, today);
		}
	}

	private void add(Map<Integer, Ranked> found, Question question, List<WordMatch> matches, int cost, Set<Integer> today) {
		List<List<Integer>> ids = matches.stream().map(match -> match.ids(cost)).toList();
		Set<Integer> people = candidates.find(ids, question.numbers(), today);
		entries.read(people.stream().filter(id -> !found.containsKey(id)).toList()).values().stream()
				.map(entry -> Ranked.of(entry, question, matches, today)).filter(Objects::nonNull)
				.forEach(ranked -> found.put(ranked.entry().personId(), ranked));
	}
}
