/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.messagesource;

import java.util.Locale;

public class PresentationMessage {

	private final String code;

	private final Locale locale;

	private final String message;

	public PresentationMessage(String code, Locale locale, String message, String description) {
		this.code = code;
		this.locale = locale;
		this.message = message;
	}

	public String getCode() {
		return code;
	}

	public Locale getLocale() {
		return locale;
	}

	public String getMessage() {
		return message;
	}
}
