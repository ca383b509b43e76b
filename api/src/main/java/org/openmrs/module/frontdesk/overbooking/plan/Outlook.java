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

/**
 * What the rest of a session costs at least, less who is seen. It is that of somebody who sees at each slot how many are there and
 * then decides how many to book into it; a plan is made without seeing that, and cannot cost less.
 */
final class Outlook {

	private final Session session;

	private final Corridor corridor;

	/** By how many slots are over, by how many are booked into them, and by how many of these are there. */
	private final double[][][] least;

	Outlook(Session session, Corridor corridor) {
		this.session = session;
		this.corridor = corridor;
		least = new double[session.slots() + 1][session.shows().length + 1][];
		for (int booked = corridor.least()[session.slots()]; booked <= corridor.most()[session.slots()]; booked++) {
			least[session.slots()][booked] = atEnd(booked);
		}
		for (int slots = session.slots() - 1; slots > 0; slots--) {
			look(slots);
		}
	}

	private double[] atEnd(int booked) {
		double[] costs = new double[booked + 1];
		for (int there = 0; there <= booked; there++) {
			costs[there] = session.waitCost() * there * (there - 1) / 2 + session.overtimeCost() * there;
		}
		return costs;
	}

	private void look(int slots) {
		for (int booked = corridor.least()[slots]; booked <= corridor.most()[slots]; booked++) {
			least[slots][booked] = new double[booked + 1];
			Arrays.fill(least[slots][booked], Double.POSITIVE_INFINITY);
		}
		for (int until = corridor.least()[slots + 1]; until <= corridor.most()[slots + 1]; until++) {
			look(slots, until);
		}
	}

	/** @param until how many are booked when the next slot is over */
	private void look(int slots, int until) {
		double[] costs = served(least[slots + 1][until]);
		for (int booked = until; booked >= corridor.least()[slots]; booked--) {
			if (booked < until) {
				come(costs, booked);
			}
			if (booked <= corridor.most()[slots]) {
				keepLeast(least[slots][booked], costs);
			}
		}
	}

	/** @return the costs by how many are there before one of them is seen */
	private double[] served(double[] after) {
		double[] costs = new double[after.length];
		costs[0] = after[0];
		for (int there = 1; there < after.length; there++) {
			costs[there] = after[there - 1] + session.waitCost() * (there - 1);
		}
		return costs;
	}

	/** Makes of the costs with a person who was booked those before it is known whether that one comes. */
	private void come(double[] costs, int person) {
		double show = session.shows()[person];
		for (int there = 0; there <= person; there++) {
			costs[there] += (costs[there + 1] - costs[there] - 1) * show;
		}
	}

	private static void keepLeast(double[] least, double[] costs) {
		for (int there = 0; there < least.length; there++) {
			least[there] = Math.min(least[there], costs[there]);
		}
	}

	double of(int slots, int booked, Backlog left) {
		return left.of(least[slots][booked]);
	}
}
