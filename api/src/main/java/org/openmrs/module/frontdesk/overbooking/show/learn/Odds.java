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

/** Probabilities and their log-odds. */
final class Odds {

	/** So that no logarithm is of nothing. */
	private static final double LEAST = 1e-9;

	private Odds() {
	}

	static double of(double probability) {
		double inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
		return Math.log(inside / (1 - inside));
	}

	static double probability(double odds) {
		return 1 / (1 + Math.exp(-odds));
	}

	/** @return the log loss of who says these log-odds */
	static double loss(double odds, boolean happened) {
		double against = happened ? -odds : odds;
		return against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
	}
}
