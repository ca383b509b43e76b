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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.overbooking.ShowQuality;

/** Holds what was said against what came. */
final class Judge {

	private static final int TENTHS = 10;

	private static final double FOREVER = 1e9;

	private Judge() {
	}

	/** @param odds said of missing, from the row on at which the judging begins */
	static ShowQuality of(Rows rows, Periods periods, double[] odds) {
		int from = periods.judge();
		double[] missed = IntStream.range(0, odds.length).mapToDouble(at -> Odds.probability(odds[at])).toArray();
		double rate = rows.countMissed(0, from) / (double) from;
		double[] usual = IntStream.range(0, odds.length).mapToDouble(at -> rate).toArray();
		Calibration calibration = Calibration.plain(from, periods.end(), row -> odds[row - from],
				row -> rows.missed[row] ? 1 : 0);
		boolean told = Double.isFinite(calibration.slope()) && Double.isFinite(calibration.slopeError());
		return new ShowQuality(odds.length, brier(rows, from, missed), brier(rows, from, usual),
				brier(rows, from, patients(rows, periods, rate)), told ? calibration.slope() : null,
				told ? calibration.slopeError() : null, deciles(rows, from, missed));
	}

	private static double brier(Rows rows, int from, double[] missed) {
		return IntStream.range(0, missed.length)
				.mapToDouble(at -> Math.pow(missed[at] - (rows.missed[from + at] ? 1 : 0), 2)).average().orElse(0);
	}

	/** @return for each how often that person missed so far; of whom nothing is known, the rate */
	private static double[] patients(Rows rows, Periods periods, double rate) {
		double[] means = new double[periods.end() - periods.judge()];
		new Walk(rows, FOREVER).each(periods.end(), (row, trails) -> {
			if (row >= periods.judge()) {
				double known = trails.count(rows.who[row]);
				means[row - periods.judge()] = known > 0 ? trails.missed(rows.who[row]) / known : rate;
			}
		});
		return means;
	}

	private static List<ShowQuality.Decile> deciles(Rows rows, int from, double[] missed) {
		int[] order = IntStream.range(0, missed.length).boxed()
				.sorted((one, other) -> Double.compare(missed[other], missed[one])).mapToInt(Integer::intValue).toArray();
		List<ShowQuality.Decile> deciles = new ArrayList<>();
		for (int tenth = 0; tenth < TENTHS; tenth++) {
			int first = (int) ((long) order.length * tenth / TENTHS);
			int next = (int) ((long) order.length * (tenth + 1) / TENTHS);
			if (next > first) {
				deciles.add(new ShowQuality.Decile(next - first,
						1 - IntStream.range(first, next).mapToDouble(at -> missed[order[at]]).average().orElse(0),
						(int) IntStream.range(first, next).filter(at -> !rows.missed[from + order[at]]).count()));
			}
		}
		return deciles;
	}
}
