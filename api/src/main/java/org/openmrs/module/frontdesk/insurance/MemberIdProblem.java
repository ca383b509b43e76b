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

/** Why something cannot be a member ID of a payer. */
public enum MemberIdProblem {

	/** There is no letter or digit in it. */
	EMPTY("empty"),
	/** It has more letters and digits than any member ID may have. */
	TOO_LONG("long"),
	/** There is something in it besides letters, digits, and signs that part them. */
	CHARACTER("character"),
	/** None of the payer's has so many letters and digits. */
	LENGTH("length"),
	/** A letter stands where a digit should, or the like. */
	LAYOUT("layout"),
	/** The check digit does not fit the others. */
	CHECK_DIGIT("check");

	private final String code;

	MemberIdProblem(String code) {
		this.code = code;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}
}
