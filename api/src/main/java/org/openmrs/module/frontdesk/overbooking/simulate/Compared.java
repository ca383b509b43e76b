/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.simulate;

import org.openmrs.module.frontdesk.overbooking.Spread;

/** A figure of a session without somebody and with them, in minutes. */
final class Compared {

	/** Of a normal distribution, 95 of 100 lie within. */
	private static final double WIDTH = 1.96;

	/** What has come up in no run can still come. */
	private static final double LEAST_ERROR = 0.1;

	private final Tally without = new Tally();

	private final Tally with = new Tally();

	private final Tally added = new Tally();

	void add(double before, double after) {
		without.add(before);
		with.add(after);
		added.add(after - before);
	}

	Spread before() {
		return without.spread();
	}

	/** @param show how likely the person comes */
	Spread after(double show) {
		return without.mixed(show, with);
	}

	/** @return how far off the difference of the means can be that is said, with 95 of 100 */
	double error(double show) {
		return Math.max(LEAST_ERROR, WIDTH * show * added.error());
	}
}
