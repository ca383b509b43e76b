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
 * What is assumed of a clinic that has no history yet: 23 of 100 appointments are missed, from 4 to 79 (mean and range of the
 * studies that Dantas and others reviewed in 2018). It weighs as much as four appointments, so that the
 * clinic's own soon count for more.
 */
final class Assumed {

	static final double MISSED = 0.23;

	static final double STRENGTH = 4;

	/** How much of what people did before is theirs, where the clinic is too young to show it: as much as four appointments. */
	static final Spread SPREAD = new Spread(4, 1e6);

	private Assumed() {
	}
}
