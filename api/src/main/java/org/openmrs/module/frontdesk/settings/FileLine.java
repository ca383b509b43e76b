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
import org.openmrs.module.frontdesk.FrontDeskSettings;

/**
 * What became of one line of the settings file.
 *
 * @param name as it is written there, at most 100 characters of it
 * @param value as it is written there, at most 100 characters of it; empty where nobody knows the name
 * @param code why it was refused, else null
 */
public record FileLine(String name, String value, Outcome outcome, String code) {

	/** What became of it. */
	public enum Outcome {

		CHANGED, SAME, REFUSED;

		/** @return how it is called in JSON and in the database */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** @return the code of the sentence that says why the line was refused, or null */
	public String message() {
		if (code == null) {
			return null;
		}
		boolean ofSetting = FrontDeskSettings.ALL.stream().anyMatch(setting -> setting.refusal().equals(code));
		return (ofSetting ? "frontdesk." : "frontdesk.error.") + code;
	}
}
