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

import java.util.Arrays;
import java.util.Optional;

/** What came of verifying a coverage. */
public enum CheckAnswer {

	/** It holds. */
	ACTIVE("active"),

	/** It does not hold. */
	INACTIVE("inactive"),

	/** The payer knows no such member. */
	UNKNOWN("unknown"),

	/** No answer that decides it. */
	UNCLEAR("unclear");

	private final String code;

	CheckAnswer(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return whether it says that the coverage does not hold */
	public boolean denies() {
		return this == INACTIVE || this == UNKNOWN;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<CheckAnswer> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
