/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the best schedule in a corridor, slot by slot. Of the prefixes with the same number of people it keeps those that can
 * still become the best one: whose bound is below what is known, and that none of the others dominates. Where its patience
 * lasts, what it finds is the best.
 */
final class Search {

	private final Session session;

	private final Corridor corridor;

	private final Outlook outlook;

	private final Rated known;

	private final long patience;

	private long work;

	private boolean whole = true;

	/** @param patience how many numbers it computes before it keeps only the best prefix of each number of people */
	Search(Session session, Corridor corridor, Rated known, long patience) {
		this.session = session;
		this.corridor = corridor;
		this.known = known;
		this.patience = patience;
		outlook = new Outlook(session, corridor);
	}

	/** @return one that is better than what is known, or that */
	Rated run() {
		List<Prefix> prefixes = List.of(Prefix.NONE);
		for (int slots = 1; slots <= session.slots(); slots++) {
			prefixes = next(slots, prefixes);
		}
		Rated best = known;
		for (Prefix prefix : prefixes) {
			Rated found = session.rated(prefix.schedule(session.slots()));
			best = found.isBetterThan(best) ? found : best;
		}
		return best;
	}

	/** @return whether nothing in the corridor can be better than what it has found */
	boolean isWhole() {
		return whole;
	}

	private List<Prefix> next(int slots, List<Prefix> prefixes) {
		List<List<Prefix>> next = new ArrayList<>();
		int least = corridor.least()[slots];
		for (int booked = least; booked <= corridor.most()[slots]; booked++) {
			next.add(new ArrayList<>());
		}
		prefixes.forEach(prefix -> extend(prefix, slots, next));
		List<Prefix> kept = new ArrayList<>();
		for (int booked = least; booked <= corridor.most()[slots]; booked++) {
			kept.addAll(undominated(next.get(booked - least), booked, session.slots() - slots));
		}
		return kept;
	}

	/** @param next by how many are booked, from the least on */
	private void extend(Prefix prefix, int slots, List<List<Prefix>> next) {
		Backlog present = prefix.left().copy();
		double cost = prefix.cost();
		for (int booked = prefix.booked(); booked <= corridor.most()[slots]; booked++) {
			if (booked > prefix.booked()) {
				present.come(session.shows()[booked - 1]);
				cost -= session.shows()[booked - 1];
			}
			if (booked >= corridor.least()[slots]) {
				work += booked;
				Backlog left = present.copy();
				left.serve();
				double costs = cost + session.waitCost() * left.mean();
				double bound = costs + outlook.of(slots, booked, left);
				if (bound < -known.utility() - Rated.GRAIN) {
					next.get(booked - corridor.least()[slots])
							.add(new Prefix(prefix, booked, costs, left, left.excesses(), bound));
				}
			}
		}
	}

	private List<Prefix> undominated(List<Prefix> prefixes, int booked, int slotsLeft) {
		List<Prefix> kept = new ArrayList<>();
		Backlog coming = new Backlog();
		for (int person = booked; person < corridor.most()[session.slots()]; person++) {
			coming.come(session.shows()[person]);
		}
		prefixes.sort(Comparator.comparingDouble(Prefix::bound));
		for (Prefix prefix : prefixes) {
			if (work > patience && !kept.isEmpty()) {
				whole = false;
				break;
			}
			work += (long) kept.size() * booked;
			if (kept.stream().noneMatch(other -> other.dominates(prefix, session, slotsLeft, coming))) {
				kept.add(prefix);
			}
		}
		return kept;
	}
}
