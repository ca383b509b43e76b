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

/** How it was verified that a coverage holds. */
public enum CheckWay {

	/** By the card that was shown. */
	CARD("card"),

	/** By phone with the payer. */
	PHONE("phone"),

	/** On the payer's web pages. */
	PORTAL("portal"),

	/** By an electronic inquiry. */
	ELECTRONIC("electronic"),

	/** By a letter or an e-mail of the payer. */
	LETTER("letter");

	private final String code;

	CheckWay(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<CheckWay> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
