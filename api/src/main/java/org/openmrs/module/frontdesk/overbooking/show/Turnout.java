/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import org.openmrs.module.frontdesk.overbooking.Spread;

/** How many of some people come, each with a probability of their own: the Poisson-binomial distribution, exactly. */
final class Turnout {

	private static final double TAIL = 0.05;

	private double[] chances = { 1 };

	private double expected;

	private double variance;

	/** @param probability that one more person comes */
	void add(double probability) {
		double[] next = new double[chances.length + 1];
		for (int come = 0; come < chances.length; come++) {
			next[come] += chances[come] * (1 - probability);
			next[come + 1] += chances[come] * probability;
		}
		chances = next;
		expected += probability;
		variance += probability * (1 - probability);
	}

	int people() {
		return chances.length - 1;
	}

	Spread spread() {
		return new Spread(expected, Math.sqrt(variance));
	}

	/** @return the greatest number such that fewer come in no more than 5 of 100 cases */
	int low() {
		int come = 0;
		for (double fewer = chances[0]; fewer <= TAIL && come < people(); fewer += chances[come]) {
			come++;
		}
		return come;
	}

	/** @return the least number such that more come in no more than 5 of 100 cases */
	int high() {
		int come = people();
		for (double more = chances[come]; more <= TAIL && come > 0; more += chances[come]) {
			come--;
		}
		return come;
	}
}
