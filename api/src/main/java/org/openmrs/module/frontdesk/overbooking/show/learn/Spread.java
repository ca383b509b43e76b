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

/**
 * How much people differ, and for how long.
 *
 * @param strength worth of how many appointments of theirs it is that somebody comes as others do: the sum of the parameters
 *        of the beta distribution. The greater, the more alike they are
 * @param halfLife in days, after which an appointment tells half
 */
record Spread(double strength, double halfLife) {

	/** Nobody differs so much that a few appointments tell all. */
	private static final double[] STRENGTHS = { 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128, 512 };

	private static final double[] HALF_LIVES = { 90, 180, 365, 730, 1e6 };

	private static final int MOST_ROWS = 400_000;

	/**
	 * @param known how many appointments count of the person
	 * @return how far people differ of whom that much is known, as a variance of the log-odds
	 */
	double variance(double known, double missed) {
		return 1 / ((strength + known + 1) * missed * (1 - missed));
	}

	/** @return what makes that which came most likely, each by what was known before: the marginal likelihood */
	static Spread of(Rows rows, int from, int to) {
		Spread best = null;
		double least = Double.MAX_VALUE;
		for (double halfLife : HALF_LIVES) {
			double[] losses = losses(rows, Math.max(from, to - MOST_ROWS), to, halfLife);
			for (int i = 0; i < losses.length; i++) {
				if (losses[i] < least) {
					least = losses[i];
					best = new Spread(STRENGTHS[i], halfLife);
				}
			}
		}
		return best;
	}

	private static double[] losses(Rows rows, int from, int to, double halfLife) {
		double[] losses = new double[STRENGTHS.length];
		new Walk(rows, halfLife).each(to, (row, trails) -> {
			if (row >= from && trails.count(rows.who[row]) > 0) {
				double usual = Odds.of(rows.expected[row]);
				for (int i = 0; i < losses.length; i++) {
					losses[i] += Odds.loss(usual + trails.odds(rows.who[row], STRENGTHS[i]), rows.missed[row]);
				}
			}
		});
		return losses;
	}
}
