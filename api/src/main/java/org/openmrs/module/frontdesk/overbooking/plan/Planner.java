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

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.Plan;

/**
 * Finds the best schedule of a session. A backlog is the greatest of differences between how many came until one slot and until
 * another, so what a schedule costs is a submodular function of how many are booked until each slot. A schedule is therefore the
 * best where none is better of those that have everybody as early or earlier, nor of those that have everybody as late or later.
 * Where all come equally likely the function is multimodular too, and it is enough to look one person far.
 */
final class Planner {

	/** Up to so many slots it proves what it finds, whatever it takes. */
	private static final int SURE = 8;

	/** A tenth of a second or two. */
	private static final long PATIENCE = 10_000_000;

	private final Session session;

	private final LocalSearch local;

	private final int reach;

	private final long patience;

	Planner(Session session) {
		this.session = session;
		local = new LocalSearch(session);
		boolean alike = Arrays.stream(session.shows()).distinct().count() < 2;
		reach = alike ? 1 : session.shows().length;
		patience = session.slots() <= SURE ? Long.MAX_VALUE : PATIENCE;
	}

	Plan best() {
		Rated best = local.from(session.rated(even()));
		boolean proven = false;
		for (Rated before = null; best != before;) {
			before = best;
			Search above = new Search(session, Corridor.above(best.schedule(), session, reach), best, patience);
			best = local.from(above.run());
			Search below = new Search(session, Corridor.below(best.schedule(), session, reach), best, patience);
			best = local.from(below.run());
			proven = above.isWhole() && below.isWhole();
		}
		return session.plan(best.schedule(), proven ? Optimality.PROVEN : Optimality.BEST_FOUND);
	}

	/** One for each slot, or where all are booked, as many in each as that makes, the earlier ones with one more. */
	private int[] even() {
		int people = session.all() ? session.shows().length : session.slots();
		return IntStream.range(0, session.slots())
				.map(slot -> people / session.slots() + (slot < people % session.slots() ? 1 : 0)).toArray();
	}
}
