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

/** How good a schedule is known to be. */
public enum Optimality {

	/** None is better. */
	PROVEN("proven"),
	/** None is better that differs in one person's slot, in two slots' numbers or, where that is free, in one person more or less. */
	BEST_FOUND("best found"),
	/** It was asked for. */
	GIVEN("given");

	private final String code;

	Optimality(String code) {
		this.code = code;
	}

	/** @return the words that the pages use */
	public String code() {
		return code;
	}
}
