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

/** A schedule with its utility. Any two have an order, so that the same one is found everywhere and no search goes round. */
record Rated(int[] schedule, double utility) {

	/** What differs by less is as good. */
	static final double GRAIN = 1e-10;

	/** Of two that are as good, the one with fewer people is the better, then the one that has them earlier. */
	boolean isBetterThan(Rated other) {
		int better = Double.compare(grains(), other.grains());
		if (better == 0) {
			better = Integer.compare(other.booked(), booked());
		}
		return better > 0 || better == 0 && Arrays.compare(schedule, other.schedule) > 0;
	}

	private double grains() {
		return Math.rint(utility / GRAIN);
	}

	int booked() {
		return Arrays.stream(schedule).sum();
	}
}
