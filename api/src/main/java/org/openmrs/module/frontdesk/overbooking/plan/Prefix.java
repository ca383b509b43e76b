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

/**
 * The first slots of a schedule, and what they leave to the others.
 *
 * @param before null for no slot
 * @param booked how many, in all of its slots
 * @param cost so far, less who is seen
 * @param excesses those of the people who are left
 * @param bound what a schedule that begins so costs at least, less who is seen
 */
record Prefix(Prefix before, int booked, double cost, Backlog left, double[] excesses, double bound) {

	/** What rounding can make of nothing. */
	private static final double NOISE = 1e-13;

	static final Prefix NONE = new Prefix(null, 0, 0, new Backlog(), new double[1], Double.NEGATIVE_INFINITY);

	/**
	 * Whether it comes no dearer than the other, whatever follows. With t before them, one more who is left waits for t slots, and
	 * for as many more as people still come at most; they are seen after the end if t is no less than the slots that are left, and
	 * only if it is no less than these without the people who still come. Beyond the t slots both grow with t, so that at worst they
	 * begin at one t: that with the least difference of the excesses.
	 *
	 * @param slots how many are left
	 * @param coming how many still come at most
	 */
	boolean dominates(Prefix other, Session session, int slots, Backlog coming) {
		double pairs = 0;
		double least = 0;
		for (int there = 0; there < Math.max(excesses.length, other.excesses.length); there++) {
			pairs += there == 0 ? 0 : more(other, there);
			least = Math.min(least, more(other, there));
		}
		double late = coming.of(leastLate(other, slots, coming));
		return other.cost - cost + session.waitCost() * (pairs + coming.mean() * least)
				+ session.overtimeCost() * late > -NOISE;
	}

	/** @return by how many still come */
	private double[] leastLate(Prefix other, int slots, Backlog coming) {
		double[] least = new double[coming.size()];
		least[0] = more(other, slots);
		for (int come = 1; come < least.length; come++) {
			least[come] = come > slots ? least[come - 1] : Math.min(least[come - 1], more(other, slots - come));
		}
		return least;
	}

	private double more(Prefix other, int there) {
		return other.excess(there) - excess(there);
	}

	private double excess(int there) {
		return there < excesses.length ? excesses[there] : 0;
	}

	/** @return the schedule, where this is all of it */
	int[] schedule(int slots) {
		int[] schedule = new int[slots];
		int slot = slots;
		for (Prefix last = this; last.before != null; last = last.before) {
			schedule[--slot] = last.booked - last.before.booked;
		}
		return schedule;
	}
}
