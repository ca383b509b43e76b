/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.util.Locale;

/** What kind of data was touched. */
public enum Category {

	/** The person: identifiers, names, addresses and attributes. */
	PATIENT, ENCOUNTER, OBS, ORDER, VISIT, ALLERGY, CONDITION, DIAGNOSIS, PROGRAM, APPOINTMENT,
	/** Who pays, and what was asked of them. */
	COVERAGE,
	/** Signing in and out. */
	ACCOUNT,
	/** The log itself. */
	LOG,
	/** Not known. */
	OTHER;

	/** @return how it is written in the log */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}
}
