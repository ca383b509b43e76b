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
 * How many are there who have come and were not seen yet, with what has been waited until then: for each number the chance of it,
 * and what of the mean and of the mean square of the waiting falls to it.
 */
final class WaitingBacklog {

	private final double[] chances;

	private final double[] waits;

	private final double[] squares;

	/** @param people how many there can be */
	WaitingBacklog(int people) {
		chances = new double[people + 1];
		waits = new double[people + 1];
		squares = new double[people + 1];
		chances[0] = 1;
	}

	/** @param show how likely somebody comes who is booked */
	void come(double show) {
		come(chances, show);
		come(waits, show);
		come(squares, show);
	}

	private static void come(double[] values, double show) {
		for (int there = values.length - 1; there > 0; there--) {
			values[there] = values[there] * (1 - show) + values[there - 1] * show;
		}
		values[0] *= 1 - show;
	}

	/** Somebody comes whose own waiting is not counted: they wait for as many slots as there are people before them. */
	void comeUncounted() {
		for (int there = 1; there < chances.length; there++) {
			addWait(there, -there);
		}
		come(1);
	}

	/** A slot ends, in which one of those who are there was seen; the others have waited for it. */
	void serve() {
		serve(chances);
		serve(waits);
		serve(squares);
		for (int there = 1; there < chances.length; there++) {
			addWait(there, there);
		}
	}

	private static void serve(double[] values) {
		double none = values[0];
		System.arraycopy(values, 1, values, 0, values.length - 1);
		values[values.length - 1] = 0;
		values[0] += none;
	}

	/** Those who are there after the last slot are seen one after the other. */
	void empty() {
		for (int there = 2; there < chances.length; there++) {
			addWait(there, there * (there - 1) / 2.0);
		}
	}

	/** @param slots that have been waited where so many are there */
	private void addWait(int there, double slots) {
		squares[there] += slots * (2 * waits[there] + slots * chances[there]);
		waits[there] += slots * chances[there];
	}

	Moments people() {
		double mean = 0;
		double square = 0;
		for (int there = 1; there < chances.length; there++) {
			mean += there * chances[there];
			square += there * there * chances[there];
		}
		return new Moments(mean, square);
	}

	Moments waiting() {
		return new Moments(Arrays.stream(waits).sum(), Arrays.stream(squares).sum());
	}
}
