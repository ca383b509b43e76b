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

/** How a wish ended. */
public enum WishEnd {

	/** An offer was accepted. */
	FULFILLED("fulfilled"),
	/** They do not want to come earlier any more. */
	WITHDRAWN("withdrawn"),
	/** The appointment was cancelled, has begun, or is over. */
	OVER("over"),
	/** The last day that they named has passed. */
	PASSED("passed");

	private final String code;

	WishEnd(String code) {
		this.code = code;
	}

	/** @return the word that the database uses */
	public String code() {
		return code;
	}
}
