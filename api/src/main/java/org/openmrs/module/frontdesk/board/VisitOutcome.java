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

/** What a check-in did about the visit. */
public enum VisitOutcome {

	/** One was started. */
	STARTED("started"),
	/** The patient's open one counts for this appointment too. */
	JOINED("joined"),
	/** The clinic has no visits started by check-in. */
	NONE("none"),
	/** None was started, since the setting names no visit type that can be used. */
	NO_TYPE("noType");

	private final String code;

	VisitOutcome(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	public static VisitOutcome of(String code) {
		for (VisitOutcome outcome : values()) {
			if (outcome.code.equals(code)) {
				return outcome;
			}
		}
		throw new IllegalArgumentException(code);
	}
}
