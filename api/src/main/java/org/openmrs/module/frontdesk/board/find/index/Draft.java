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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.board.find.text.Hash;

/** An entry while its parts are being read. */
final class Draft {

	final List<String> identifiers = new ArrayList<>();

	final List<String> phones = new ArrayList<>();

	private final LocalDate born;

	private final boolean dead;

	private List<String> words;

	private final List<String> otherWords = new ArrayList<>();

	Draft(LocalDate born, boolean dead) {
		this.born = born;
		this.dead = dead;
	}

	/** The first one is how they are called. */
	void name(List<String> wordsOfName) {
		if (words == null) {
			words = wordsOfName;
		} else {
			otherWords.addAll(wordsOfName);
		}
	}

	PersonEntry entry(int personId) {
		List<String> called = words == null ? List.of() : EntryText.kept(words.stream());
		List<String> others = EntryText.kept(otherWords.stream().filter(word -> !called.contains(word)));
		return new PersonEntry(personId, called, others, numbers(identifiers), numbers(phones), born, dead, alike(called));
	}

	private static List<String> numbers(List<String> all) {
		return EntryText.kept(all.stream().filter(number -> !number.isEmpty()));
	}

	/** In whichever order the name's words were entered. */
	private Long alike(List<String> called) {
		return born == null || called.isEmpty()
				? null
				: Hash.of(Stream.concat(called.stream().sorted(), Stream.of(born.toString()))
						.collect(Collectors.joining(" ")));
	}
}
