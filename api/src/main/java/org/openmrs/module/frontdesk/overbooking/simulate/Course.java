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

/** How a session goes once it is settled who comes: people are seen in the order of their appointments. */
final class Course {

	private final Visit[] visits;

	private final double[] free;

	private final double[] waits;

	private final int[] anybody = new int[1];

	private final double until;

	/** @param visits in the order of their start */
	Course(Visit[] visits, int seats, double until) {
		this.visits = visits;
		this.until = until;
		free = new double[seats];
		waits = new double[visits.length];
	}

	void run(boolean[] comes) {
		Arrays.fill(free, Double.NEGATIVE_INFINITY);
		for (int person = 0; person < visits.length; person++) {
			waits[person] = comes[person] ? see(visits[person]) : 0;
		}
	}

	/** @return how long the person waits */
	private double see(Visit visit) {
		int[] seats = visit.seats().length > 0 ? visit.seats() : firstFree(visit.start());
		double begin = visit.start();
		for (int seat : seats) {
			begin = Math.max(begin, free[seat]);
		}
		for (int seat : seats) {
			free[seat] = begin + visit.length();
		}
		return begin - visit.start();
	}

	/** @return of those who are free by then, the first by number; else who is free next */
	private int[] firstFree(double start) {
		anybody[0] = 0;
		for (int seat = 1; seat < free.length; seat++) {
			if (Math.max(free[seat], start) < Math.max(free[anybody[0]], start)) {
				anybody[0] = seat;
			}
		}
		return anybody;
	}

	double wait(int person) {
		return waits[person];
	}

	/** @return of all who see people, together */
	double overtime() {
		double overtime = 0;
		for (double end : free) {
			overtime += Math.max(0, end - until);
		}
		return overtime;
	}
}
