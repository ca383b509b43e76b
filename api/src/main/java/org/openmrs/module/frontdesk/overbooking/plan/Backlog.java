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

/** How many are there who have come and were not seen yet, as a distribution. */
final class Backlog {

	private static final int ROOM = 16;

	/** That nobody is there, that one is, and so on, for as many as there can be. */
	private double[] chances;

	private int size;

	Backlog() {
		chances = new double[ROOM];
		chances[0] = 1;
		size = 1;
	}

	private Backlog(double[] chances) {
		this.chances = chances;
		size = chances.length;
	}

	Backlog copy() {
		return new Backlog(Arrays.copyOf(chances, size));
	}

	/** @param show how likely somebody comes who is booked */
	void come(double show) {
		if (size == chances.length) {
			chances = Arrays.copyOf(chances, size + ROOM);
		}
		chances[size] = chances[size - 1] * show;
		for (int there = size - 1; there > 0; there--) {
			chances[there] = chances[there] * (1 - show) + chances[there - 1] * show;
		}
		chances[0] *= 1 - show;
		size++;
	}

	/** A slot ends, in which one of those who are there was seen. */
	void serve() {
		if (size > 1) {
			chances[1] += chances[0];
			System.arraycopy(chances, 1, chances, 0, size - 1);
			size--;
		}
	}

	/** @return for how many numbers, from none on, it has a chance */
	int size() {
		return size;
	}

	/** @return how many are there, on average */
	double mean() {
		double mean = 0;
		for (int there = 1; there < size; there++) {
			mean += there * chances[there];
		}
		return mean;
	}

	/** @return how many slots they wait together while nobody else comes: the second for one, the third for two and so on */
	double untilEmpty() {
		double slots = 0;
		for (int there = 2; there < size; there++) {
			slots += there * (there - 1) / 2.0 * chances[there];
		}
		return slots;
	}

	/** @return what is expected of the number, where that is a value for each */
	double of(double[] values) {
		double mean = 0;
		for (int there = 0; there < size; there++) {
			mean += chances[there] * values[there];
		}
		return mean;
	}

	/** @return how many are there beyond none, beyond one, beyond two and so on, on average */
	double[] excesses() {
		double[] excesses = new double[size];
		double beyond = 0;
		for (int there = size - 1; there > 0; there--) {
			beyond += chances[there];
			excesses[there - 1] = excesses[there] + beyond;
		}
		return excesses;
	}
}
