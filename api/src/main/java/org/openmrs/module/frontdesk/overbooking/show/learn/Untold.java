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
 * How far what is likely lies from what is said, for what nobody tells.
 *
 * @param people how many times as far as the beta distribution says people of whom as much is known differ
 * @param rest what lies beyond that, as a variance of log-odds
 */
record Untold(double people, double rest) {

	/** @param ofPeople how far people differ of whom as much is known, by the beta distribution */
	double variance(double ofPeople) {
		return people * ofPeople + rest;
	}
}
