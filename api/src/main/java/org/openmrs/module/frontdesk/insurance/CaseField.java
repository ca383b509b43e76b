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

/** What an action needs to be told, or finds in the case. */
public enum CaseField {

	/** Who is asked; stands in the case. */
	COVERAGE("coverage", true),
	/** What is asked for; stands in the case. */
	WORDS("words", true),
	/** Why. */
	REASON("reason", false),
	/** By when: the day, or the moment. */
	DUE("due", false),
	/** The number of the authorization. */
	NUMBER("number", false),
	/** The number by which the payer knows the request. */
	REFERENCE("reference", false),
	/** How often it is authorized. */
	UNITS("units", false),
	/** The first day for which it is authorized. */
	FROM("from", false),
	/** The last one. */
	UNTIL("until", false);

	private final String code;

	private final boolean ofCase;

	CaseField(String code, boolean ofCase) {
		this.code = code;
		this.ofCase = ofCase;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}

	/** @return whether it has to be in the case already */
	public boolean isOfCase() {
		return ofCase;
	}
}
