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

import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Visit;
import org.openmrs.VisitType;
import org.openmrs.annotation.Handler;
import org.springframework.validation.Errors;
import org.springframework.validation.ValidationUtils;
import org.springframework.validation.Validator;

/** What must be there before anything is stored. */
@Handler(supports = { Location.class, Person.class, Visit.class, VisitType.class }, order = 50)
class Rules implements Validator {

	@Override
	public boolean supports(Class<?> type) {
		return true;
	}

	@Override
	public void validate(Object target, Errors errors) {
		if (target instanceof Visit) {
			validate((Visit) target, errors);
		} else if (target instanceof Person) {
			validate((Person) target, errors);
		} else {
			ValidationUtils.rejectIfEmptyOrWhitespace(errors, "name", "error.name");
		}
	}

	private static void validate(Visit visit, Errors errors) {
		ValidationUtils.rejectIfEmpty(errors, "patient", "Visit.error.patient.required");
		ValidationUtils.rejectIfEmpty(errors, "visitType", "Visit.error.visitType.required");
		ValidationUtils.rejectIfEmpty(errors, "startDatetime", "Visit.error.startDate.required");
		boolean ended = visit.getStartDatetime() != null && visit.getStopDatetime() != null;
		if (ended && visit.getStopDatetime().before(visit.getStartDatetime())) {
			errors.rejectValue("stopDatetime", "Visit.error.endDateBeforeStartDate");
		}
	}

	private static void validate(Person person, Errors errors) {
		if (!person.getVoided() && person.getNames().stream().allMatch(name -> name.getVoided())) {
			errors.rejectValue("names", "Person.names.length");
		}
		if (person instanceof Patient) {
			ValidationUtils.rejectIfEmptyOrWhitespace(errors, "gender", "Person.gender.required");
		}
	}
}
