/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings;

import java.util.Locale;

/** How a setting was changed. */
public enum Way {

	/** On the page, through {@link SettingsService}. */
	PAGE,
	/** By the settings file. */
	FILE,
	/** By whatever else the host offers. */
	ELSEWHERE;

	/** @return how it is called in JSON and in the database */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Way of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}
}
