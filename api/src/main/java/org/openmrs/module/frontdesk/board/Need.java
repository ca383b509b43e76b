/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.util.Arrays;
import java.util.Optional;

/** What helps somebody to feel at ease, in a few words of the desk's own. Each is a person attribute of the host. */
public enum Need {

	/** How they want to be called. */
	PREFERRED_NAME("preferredName", 1),
	/** How that is spoken. */
	SPOKEN_AS("spokenAs", 2), PRONOUNS("pronouns", 3), LANGUAGE("language", 4), INTERPRETER("interpreter",
			5), HEARING("hearing", 6), SIGHT("sight", 7), MOBILITY("mobility", 8),
	/** Anxious or distressed, and what helps. */
	ANXIOUS("anxious", 9), QUIET_PLACE("quietPlace", 10),
	/** Who may be told what. */
	MAY_BE_TOLD("mayBeTold", 11);

	private final String code;

	private final int number;

	Need(String code, int number) {
		this.code = code;
		this.number = number;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}

	/** @return the UUID of the attribute's type, which the changelog makes */
	public String typeUuid() {
		return "f0d35c00-0003-4000-8000-0000000000%02d".formatted(number);
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<Need> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
