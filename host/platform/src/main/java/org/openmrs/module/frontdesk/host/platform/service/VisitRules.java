/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import org.openmrs.Visit;
import org.openmrs.annotation.Handler;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

@Handler(supports = Visit.class, order = 50)
class VisitRules implements Validator {
	
	@Override
	public boolean supports(Class<?> type) {
		return Visit.class.isAssignableFrom(type);
	}
	
	@Override
	public void validate(Object target, Errors errors) {
		ValidationUtils.rejectIfEmpty(errors, "patient", "Visit.error.patient.required");
		ValidationUtils.rejectIfEmpty(errors, "visitType", "Visit.error.visitType.required");
		ValidationUtils.rejectIfEmpty(errors, "startDatetime", "Visit.error.startDate.required");
		if (endsBeforeItStarts((Visit) target)) {
			errors.rejectValue("stopDatetime", "Visit.error.endDateBeforeStartDate");
		}
	}
	
	private static boolean endsBeforeItStarts(Visit visit) {
		return visit.getStartDatetime() != null && visit.getStopDatetime() != null
		        && visit.getStopDatetime().before(visit.getStartDatetime());
	}
}
