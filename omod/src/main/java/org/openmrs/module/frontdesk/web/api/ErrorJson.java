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

import java.util.List;

/** The one shape of an error. */
record ErrorJson(Body error) {

	record Body(String code, String message, List<Field> fields) {
	}

	record Field(String field, String code, String message) {
	}

	static ErrorJson of(String code, String message) {
		return new ErrorJson(new Body(code, message, List.of()));
	}

	static ErrorJson of(String code, String message, String field) {
		return of(code, message, field, code, message);
	}

	static ErrorJson of(String code, String message, String field, String fieldCode, String fieldMessage) {
		return new ErrorJson(new Body(code, message, List.of(new Field(field, fieldCode, fieldMessage))));
	}

	static ErrorJson of(String code, String message, List<Field> fields) {
		return new ErrorJson(new Body(code, message, fields));
	}
}
