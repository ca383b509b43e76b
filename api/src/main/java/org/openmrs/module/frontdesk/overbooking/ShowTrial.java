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

/**
 * Whether an effect has proved itself: on months that were not learned from, with those that had proved themselves before.
 *
 * @param gain by how much it lowers the mean log loss there
 * @param error the standard error of that, days as a whole
 */
public record ShowTrial(ShowEffect effect, double gain, double error) {

	/** The standard normal distribution's, for 95 of 100 on one side. */
	private static final double SURE = 1.645;

	/** @return whether it gains more than chance would give it */
	public boolean kept() {
		return gain > SURE * error;
	}
}
