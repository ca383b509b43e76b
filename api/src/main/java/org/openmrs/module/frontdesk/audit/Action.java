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

/** What was done. The first ones are somebody's, the last ones are the log's own. */
public enum Action {

	/** One patient's data were read. */
	VIEW,
	/** A list was shown that the patient is on. */
	LIST,
	/** The patient was among those that a search found. */
	SEARCH, CREATE, CHANGE, VOID, PRINT, EXPORT, SIGN_IN, SIGN_OUT,
	/** A request of which nothing more is known: one that was refused, or that reads past what can be seen. */
	REQUEST,
	/** A node's key was introduced. */
	KEY,
	/** Records could not be kept for a while. */
	GAP,
	/** Records past their retention were removed. */
	PRUNE,
	/** The log was checked. */
	VERIFY;

	/** @return how it is written in the log */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}
}
