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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.board.PersonFound.Matched;
import org.openmrs.module.frontdesk.board.find.index.PersonEntry;
import org.openmrs.module.frontdesk.board.find.text.Folding;
import org.openmrs.module.frontdesk.board.find.text.Numbers;
import org.openmrs.module.frontdesk.board.find.text.Span;

/**
 * Something with digits that was typed: it can be an identifier, a phone number, a birth date, or a part of one; with
 * letters it can be a name.
 *
 * @param identifier as identifiers are compared
 * @param phone the ways in which it can stand in a phone number; empty where it has letters
 * @param born days of birth that it can mean, the likeliest first
 * @param names the words that it is as a name, folded; empty where it has no letters
 */
record NumberTerm(String identifier, List<String> phone, List<Span> born, List<String> names) {

	private static final int WHOLE_PHONE = 7;

	NumberTerm(String typed, List<Span> born) {
		this(Numbers.identifier(typed), phone(typed), born, names(typed));
	}

	/** @return how old somebody is, as it was typed */
	static NumberTerm age(String typed, Span born) {
		return new NumberTerm("", List.of(), List.of(born), typed.contains(" ") ? List.of() : names(typed));
	}

	private static List<String> names(String typed) {
		return typed.codePoints().anyMatch(Character::isLetter) ? Folding.words(typed) : List.of();
	}

	private static List<String> phone(String typed) {
		return typed.matches("[0-9+()./ -]+")
				? Numbers.national(Numbers.phone(typed)).stream().filter(way -> !way.isEmpty()).toList()
				: List.of();
	}

	/** @return what to look up: numbers that have one of these somewhere in them */
	Set<String> parts() {
		List<String> parts = new ArrayList<>(phone);
		parts.add(identifier);
		return Set.copyOf(parts.stream().filter(part -> part.length() >= Numbers.SHORTEST_PART).distinct().toList());
	}

	boolean canBeName() {
		return !names.isEmpty();
	}

	/** @return how well it fits, or null where it does not */
	Fit fit(PersonEntry entry) {
		return Fit.better(Fit.better(ofIdentifier(entry), ofBirth(entry)), ofPhone(entry));
	}

	private Fit ofBirth(PersonEntry entry) {
		for (int i = 0; i < born.size(); i++) {
			if (born.get(i).contains(entry.born())) {
				return new Fit(i == 0 ? Fit.EXACT : Fit.PREFIX, Matched.BIRTH_DATE);
			}
		}
		return null;
	}

	private Fit ofIdentifier(PersonEntry entry) {
		Fit best = null;
		for (String whole : entry.identifiers()) {
			best = Fit.better(best, within(whole, identifier, Matched.IDENTIFIER));
		}
		return best;
	}

	private Fit ofPhone(PersonEntry entry) {
		Fit best = null;
		for (String whole : entry.phones()) {
			best = phone.isEmpty() ? best : Fit.better(best, within(whole, identifier, Matched.PHONE));
			for (int i = 0; i < phone.size(); i++) {
				String way = phone.get(i);
				boolean end = whole.endsWith(way);
				if (end && way.length() >= WHOLE_PHONE) {
					best = Fit.better(best, new Fit(i == 0 ? Fit.EXACT : Fit.PREFIX, Matched.PHONE));
				} else if (i == 0) {
					best = Fit.better(best, within(whole, way, Matched.PHONE));
				}
			}
		}
		return best;
	}

	private static Fit within(String whole, String part, Matched matched) {
		if (part.isEmpty() || !whole.contains(part)) {
			return null;
		}
		if (whole.equals(part)) {
			return new Fit(Fit.EXACT, matched);
		}
		boolean telling = whole.startsWith(part) || whole.endsWith(part);
		return part.length() < Numbers.SHORTEST_PART ? null : new Fit(telling ? Fit.PREFIX : Fit.WITHIN, matched);
	}
}
