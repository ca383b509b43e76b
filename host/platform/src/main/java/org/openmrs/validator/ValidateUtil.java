/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.validator;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.hibernate.Hibernate;
import org.openmrs.annotation.Handler;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

public class ValidateUtil {

	private ValidateUtil() {
	}

	/** @throws ValidationException with all that the validators whose {@link Handler} names its type find wrong */
	public static void validate(Object object) {
		Errors errors = new BindException(object, "");
		Context.getRegisteredComponents(Validator.class).stream().filter(each -> isFor(each, object))
				.forEach(each -> each.validate(object, errors));
		if (errors.hasErrors()) {
			String reasons = errors.getAllErrors().stream().map(each -> each.getCode()).collect(Collectors.joining(", "));
			throw new ValidationException("'" + object + "' failed to validate with reason: " + reasons, errors);
		}
	}

	private static boolean isFor(Validator validator, Object object) {
		Handler handler = validator.getClass().getAnnotation(Handler.class);
		Class<?> type = Hibernate.getClass(object);
		return handler != null && Arrays.stream(handler.supports()).anyMatch(each -> each.isAssignableFrom(type));
	}
}
