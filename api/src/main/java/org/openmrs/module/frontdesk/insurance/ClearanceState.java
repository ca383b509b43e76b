/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

/** How it is with the authorization of an appointment. */
public enum ClearanceState {

	/** No rule asks for one. */
	NONE("none"),
	/** There is one, with units left for it. */
	COVERED("covered"),
	/** The payer was asked, and has not answered. */
	ASKED("asked"),
	/** There is none: a case is opened when it is booked. */
	NEEDED("needed"),
	/** There is one, but not for that day. */
	PAST_PERIOD("pastPeriod"),
	/** There is one, but all its units are used or booked. */
	PAST_UNITS("pastUnits");

	private final String code;

	ClearanceState(String code) {
		this.code = code;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}
}
