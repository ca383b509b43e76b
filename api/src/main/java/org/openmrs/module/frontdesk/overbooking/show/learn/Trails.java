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

/** What each person has left behind so far, of long ago less. */
final class Trails {

	/** In days, by the end of which a cancellation counts half. */
	private static final double CANCELLED_HALF_LIFE = 365;

	private final double halfLife;

	private final double[] missed;

	private final double[] expected;

	private final double[] count;

	private final double[] cancelled;

	private final int[] day;

	Trails(int people, double halfLife) {
		this.halfLife = halfLife;
		missed = new double[people];
		expected = new double[people];
		count = new double[people];
		cancelled = new double[people];
		day = new int[people];
	}

	void passTo(int who, int today) {
		int passed = today - day[who];
		if (passed > 0 && count[who] > 0) {
			double kept = Math.pow(0.5, passed / halfLife);
			missed[who] *= kept;
			expected[who] *= kept;
			count[who] *= kept;
		}
		if (passed > 0 && cancelled[who] > 0) {
			cancelled[who] *= Math.pow(0.5, passed / CANCELLED_HALF_LIFE);
		}
		day[who] = today;
	}

	void note(int who, boolean wasMissed, double howLikely) {
		missed[who] += wasMissed ? 1 : 0;
		expected[who] += howLikely;
		count[who]++;
	}

	void cancel(int who) {
		cancelled[who]++;
	}

	double count(int who) {
		return count[who];
	}

	double missed(int who) {
		return missed[who];
	}

	double cancelled(int who) {
		return cancelled[who];
	}

	/** @return how much more often than expected they missed, in log-odds, shrunken as by so many appointments as expected */
	double odds(int who, double strength) {
		if (count[who] == 0) {
			return 0;
		}
		double mean = expected[who] / count[who];
		return Odds.of((missed[who] + strength * mean) / (count[who] + strength)) - Odds.of(mean);
	}
}
