/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.List;

/**
 * How right it was in the last months, which it was not learned from. Brier scores are mean squared errors; less is better.
 *
 * @param appointments how many there were
 * @param brierOfRate of who says the clinic's rate so far for everybody
 * @param brierOfPatients of who says for each person how often they came so far
 * @param slope of the calibration: 1 where what is said and what happens spread alike, less where too much is claimed
 * @param slopeError its standard error, or null where it cannot be had
 */
public record ShowQuality(int appointments, double brier, double brierOfRate, double brierOfPatients, Double slope,
		Double slopeError, List<Decile> deciles) {

	/**
	 * A tenth of the appointments, by what was said of them.
	 *
	 * @param said the mean probability that they come
	 * @param came how many of them did
	 */
	public record Decile(int appointments, double said, int came) {
	}
}
