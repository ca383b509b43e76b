/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.simulate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.overbooking.Effect;
import org.openmrs.module.frontdesk.overbooking.SessionEffect;

/**
 * Runs through a session many times, each time with and without one more person while the same others come: what differs is
 * that person's doing alone. Visits take as long as they are booked for. The same question has the same answer.
 */
final class Simulation {

	private static final int MOST_RUNS = 4_000;

	private static final int LEAST_RUNS = 400;

	/** So many visits, at so many seats each, take some 20 ms. */
	private static final int MOST_STEPS = 4_000_000;

	private static final int SEED = 20_070_401;

	private final Visit[] visits;

	private final int added;

	private final int runs;

	private final Course without;

	private final Course with;

	private final Compared waited = new Compared();

	private final Compared overtime = new Compared();

	private final Tally own = new Tally();

	private final Tally[] longer;

	/**
	 * @param others in any order; of those that start at the same time, the first is seen first
	 * @param one is added, and seen after those who start at the same time
	 * @param seats how many see people, at least 1
	 * @param until when the session ends, in minutes after its beginning
	 */
	Simulation(List<Visit> others, Visit one, int seats, double until) {
		visits = Stream.concat(others.stream(), Stream.of(one)).sorted(Comparator.comparingDouble(Visit::start))
				.toArray(Visit[]::new);
		added = Arrays.asList(visits).indexOf(one);
		runs = Math.max(LEAST_RUNS, Math.min(MOST_RUNS, MOST_STEPS / (visits.length * seats)));
		without = new Course(visits, seats, until);
		with = new Course(visits, seats, until);
		longer = Stream.generate(Tally::new).limit(visits.length).toArray(Tally[]::new);
	}

	SessionEffect run() {
		SplittableRandom random = new SplittableRandom(SEED);
		boolean[] comes = new boolean[visits.length];
		for (int run = 0; run < runs; run++) {
			for (int person = 0; person < comes.length; person++) {
				comes[person] = random.nextDouble() < visits[person].show();
			}
			comes[added] = false;
			without.run(comes);
			comes[added] = true;
			with.run(comes);
			note(comes);
		}
		return effect();
	}

	private void note(boolean[] comes) {
		double before = 0;
		double after = 0;
		for (int person = 0; person < comes.length; person++) {
			if (comes[person] && person != added) {
				before += without.wait(person);
				after += with.wait(person);
				longer[person].add(with.wait(person) - without.wait(person));
			}
		}
		waited.add(before, after);
		overtime.add(without.overtime(), with.overtime());
		own.add(with.wait(added));
	}

	private SessionEffect effect() {
		double show = visits[added].show();
		double most = Arrays.stream(longer).mapToDouble(Tally::mean).max().orElse(0);
		Effect effect = new Effect(waited.before(), waited.after(show), overtime.before(), overtime.after(show),
				own.spread());
		return new SessionEffect(effect, visits.length - 1, show * most, show, runs, waited.error(show),
				overtime.error(show));
	}
}
