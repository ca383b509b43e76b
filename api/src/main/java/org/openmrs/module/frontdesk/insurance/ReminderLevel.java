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

/** How pressing it is that somebody at the clinic does something. Days are days in the clinic's zone. */
public enum ReminderLevel {

	/** By the end of today. */
	TODAY("today"),
	/** It should have been done. */
	OVERDUE("overdue"),
	/** It should have been done before the last working day began, and a whole one has gone by without. */
	ESCALATED("escalated");

	private final String code;

	ReminderLevel(String code) {
		this.code = code;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}
}
