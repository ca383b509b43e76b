/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

/** The request cannot be understood. */
public class BadRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String field;

	/**
	 * @param code the sentence is the message <code>frontdesk.error.{code}</code>
	 * @param field the parameter or header that is wrong, or null for the request as a whole
	 */
	public BadRequest(String code, String field) {
		super(code);
		this.code = code;
		this.field = field;
	}

	String getCode() {
		return code;
	}

	String getField() {
		return field;
	}
}
