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

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;

/**
 * Fits terms by Newton's method. How far services, leads, weekdays and hours are shrunken towards what is usual is taken from
 * the data, too (MacKay's evidence): where they are alike, hardly anything is left of them.
 */
final class Fit {

	/** More tell hardly more, and those of long ago tell of another clinic. */
	private static final int MOST_ROWS = 400_000;

	private static final int MOST_ROUNDS = 40;

	private static final double CLOSE = 1e-3;

	private static final double LONGEST_STEP = 2;

	private static final double FADING_HALF_LIFE = 180;

	/** How precise it is beforehand that an effect is none: a standard deviation of one half. */
	private static final double FIRM = 4;

	private static final double LEAST_PRECISE = 0.5;

	private static final double MOST_PRECISE = 1e4;

	private final Rows rows;

	private final Layout layout;

	private final Set<ShowEffect> effects;

	private final int from;

	private final int to;

	private final double[] usual;

	private final double[] precision;

	private final Map<ShowEffect, Double> kinds = new EnumMap<>(ShowEffect.class);

	private double[] coefficients;

	private double[][] covariance;

	private double[] sums;

	private double weights;

	Fit(Rows rows, Layout layout, Set<ShowEffect> effects, int from, int to) {
		this.rows = rows;
		this.layout = layout;
		this.effects = effects;
		this.from = Math.max(from, to - MOST_ROWS);
		this.to = to;
		usual = new double[layout.size()];
		usual[Layout.BASE] = Odds.of(Assumed.MISSED);
		usual[Layout.ODDS] = 1;
		precision = new double[layout.size()];
		Arrays.fill(precision, FIRM);
		precision[Layout.BASE] = LEAST_PRECISE;
		Layout.KINDS.forEach(kind -> kinds.put(kind, FIRM));
	}

	Terms run() {
		coefficients = usual.clone();
		double share = (rows.countMissed(from, to) + Assumed.MISSED) / (to - from + 1);
		coefficients[Layout.BASE] = Odds.of(share);
		double step = Double.MAX_VALUE;
		for (int round = 0; round < MOST_ROUNDS && step > CLOSE; round++) {
			step = Math.max(improve(), weighKinds());
		}
		for (int column = 0; column < sums.length; column++) {
			sums[column] /= weights;
		}
		return Terms.of(layout, effects, coefficients, covariance, sums, 1 / kinds.get(ShowEffect.SERVICE));
	}

	/** @return how far it went */
	private double improve() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("Stopped");
		}
		double[] slope = new double[coefficients.length];
		double[][] curve = new double[coefficients.length][];
		for (int column = 0; column < coefficients.length; column++) {
			slope[column] = precision[column] * (usual[column] - coefficients[column]);
			curve[column] = new double[column + 1];
			curve[column][column] = precision[column];
		}
		addRows(slope, curve);
		Symmetric factor = new Symmetric(curve);
		covariance = factor.inverse();
		return move(factor.solve(slope));
	}

	private double move(double[] step) {
		double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
		double share = Math.min(1, LONGEST_STEP / Math.max(longest, CLOSE));
		for (int column = 0; column < step.length; column++) {
			coefficients[column] += share * step[column];
		}
		return longest;
	}

	private void addRows(double[] slope, double[][] curve) {
		Sparse columns = new Sparse();
		sums = new double[coefficients.length];
		weights = 0;
		for (int row = from; row < to; row++) {
			layout.fill(rows, row, effects, columns);
			double weight = weight(row);
			double missed = Odds.probability(columns.times(coefficients));
			double apart = weight * ((rows.missed[row] ? 1 : 0) - missed);
			double bend = weight * missed * (1 - missed);
			weights += weight;
			for (int i = 0; i < columns.size; i++) {
				slope[columns.at[i]] += apart * columns.value[i];
				sums[columns.at[i]] += weight * columns.value[i];
				double[] line = curve[columns.at[i]];
				for (int j = 0; j <= i; j++) {
					line[columns.at[j]] += bend * columns.value[i] * columns.value[j];
				}
			}
		}
	}

	private double weight(int row) {
		return effects.contains(ShowEffect.FADING)
				? Math.pow(0.5, (rows.day[to - 1] - rows.day[row]) / FADING_HALF_LIFE)
				: 1;
	}

	/** @return by how much a precision changed, as its logarithm */
	private double weighKinds() {
		double most = 0;
		for (ShowEffect kind : Layout.KINDS) {
			if (effects.contains(kind)) {
				double before = kinds.get(kind);
				double now = precisionOf(kind, before);
				Arrays.fill(precision, layout.from(kind), layout.to(kind), now);
				kinds.put(kind, now);
				most = Math.max(most, Math.abs(Math.log(now / before)) / 100);
			}
		}
		return most;
	}

	private double precisionOf(ShowEffect kind, double before) {
		double determined = 0;
		double squares = 0;
		for (int column = layout.from(kind); column < layout.to(kind); column++) {
			determined += sums[column] > 0 ? 1 - before * covariance[column][column] : 0;
			squares += coefficients[column] * coefficients[column];
		}
		return Math.min(MOST_PRECISE, Math.max(LEAST_PRECISE, determined / Math.max(squares, CLOSE * CLOSE)));
	}
}
