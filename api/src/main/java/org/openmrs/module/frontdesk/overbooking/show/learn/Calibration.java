/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How log-odds that were said have to be shifted and stretched to be those that came.
 *
 * @param slopeError the standard error of the slope
 */
record Calibration(double shift, double slope, double slopeError) {

	static final Calibration NONE = new Calibration(0, 1, 0);

	/** Beforehand: how many miss may have changed by so much, and the slope may be so far off; standard deviations. */
	private static final double SHIFT_BEFORE = 0.25;

	private static final double SLOPE_BEFORE = 0.15;

	private static final double FREE = 1e-8;

	private static final int ROUNDS = 30;

	/** @return what the rows say of it, as far as they go against what is likely beforehand */
	static Calibration careful(int from, int to, IntToDoubleFunction said, IntToDoubleFunction missed) {
		return of(from, to, said, missed, 1 / (SHIFT_BEFORE * SHIFT_BEFORE), 1 / (SLOPE_BEFORE * SLOPE_BEFORE));
	}

	/** @return what the rows alone say of it; how likely they were missed may be given instead of whether */
	static Calibration plain(int from, int to, IntToDoubleFunction said, IntToDoubleFunction missed) {
		return of(from, to, said, missed, FREE, FREE);
	}

	/** Newton's method; the shift is at the middle of what was said, so that a slope says nothing of how many miss. */
	private static Calibration of(int from, int to, IntToDoubleFunction said, IntToDoubleFunction missed,
			double shiftPrecise, double slopePrecise) {
		double middle = IntStream.range(from, to).mapToDouble(said::applyAsDouble).average().orElse(0);
		double shift = 0;
		double slope = 1;
		double error = Double.NaN;
		double step = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS && step > FREE; round++) {
			double towards = -shiftPrecise * shift;
			double stretch = slopePrecise * (1 - slope);
			double a = shiftPrecise;
			double b = 0;
			double c = slopePrecise;
			for (int row = from; row < to; row++) {
				double odds = said.applyAsDouble(row) - middle;
				double likely = Odds.probability(shift + middle + slope * odds);
				double apart = missed.applyAsDouble(row) - likely;
				double bend = likely * (1 - likely);
				towards += apart;
				stretch += apart * odds;
				a += bend;
				b += bend * odds;
				c += bend * odds * odds;
			}
			double determinant = a * c - b * b;
			double turn = (a * stretch - b * towards) / determinant;
			double move = (c * towards - b * stretch) / determinant;
			slope += turn;
			shift += move;
			step = Math.abs(turn) + Math.abs(move);
			error = Math.sqrt(a / determinant);
		}
		return new Calibration(shift + middle - slope * middle, slope, error);
	}

	double apply(double odds) {
		return shift + slope * odds;
	}
}
