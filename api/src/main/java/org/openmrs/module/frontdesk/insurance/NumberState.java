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

/** What is to be said of a member ID before it is recorded. */
public enum NumberState {

	/** Nothing: it can be recorded. */
	RIGHT("right"),

	/** It breaks the payer's rule: it cannot be right. */
	WRONG("wrong"),

	/** It is one slip away from another number of the patient's. */
	LIKE_FORMER("likeFormer"),

	/** It is one slip away from another patient's. */
	LIKE_OTHERS("likeOthers"),

	/** It is another patient's. */
	OTHERS("others");

	private final String code;

	NumberState(String code) {
		this.code = code;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}
}
