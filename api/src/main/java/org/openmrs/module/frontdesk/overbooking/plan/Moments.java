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

import org.openmrs.module.frontdesk.overbooking.Spread;

/** The mean of something that comes out differently each time, and that of its square. */
record Moments(double mean, double square) {

	/** @return those of what comes out as the other so often, and else as this */
	Moments mixed(double chance, Moments other) {
		return new Moments(mean * (1 - chance) + other.mean * chance, square * (1 - chance) + other.square * chance);
	}

	Spread spread() {
		return new Spread(mean, Math.sqrt(Math.max(0, square - mean * mean)));
	}
}
