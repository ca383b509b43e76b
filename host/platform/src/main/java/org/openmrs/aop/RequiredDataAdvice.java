/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.aop;

import java.lang.reflect.Method;
import java.util.Date;

import org.hibernate.Hibernate;
import org.openmrs.BaseOpenmrsData;
import org.openmrs.OpenmrsObject;
import org.openmrs.api.context.Context;
import org.openmrs.validator.ValidateUtil;
import org.springframework.aop.MethodBeforeAdvice;

/** By the method's name: what is saved is validated, what is voided gets who, when and why. */
public class RequiredDataAdvice implements MethodBeforeAdvice {

	@Override
	public void before(Method method, Object[] args, Object target) {
		Object subject = args.length == 0 ? null : args[0];
		if (subject instanceof OpenmrsObject && namesTypeOf(method, subject)) {
			prepare(method.getName(), subject, args.length > 1 ? args[1] : null);
		}
	}

	/** saveVisit of a Visit, but not of another thing that happens to come first. */
	private static boolean namesTypeOf(Method method, Object subject) {
		for (Class<?> type = Hibernate.getClass(subject); type != null; type = type.getSuperclass()) {
			if (method.getName().endsWith(type.getSimpleName())) {
				return true;
			}
		}
		return false;
	}

	private static void prepare(String name, Object subject, Object reason) {
		if (name.startsWith("save") || name.startsWith("create")) {
			ValidateUtil.validate(subject);
		} else if (name.startsWith("void") && subject instanceof BaseOpenmrsData) {
			voided((BaseOpenmrsData) subject, (String) reason);
		}
	}

	private static void voided(BaseOpenmrsData subject, String reason) {
		if (!subject.getVoided()) {
			subject.setVoided(true);
			subject.setVoidReason(reason);
			subject.setVoidedBy(Context.getAuthenticatedUser());
			subject.setDateVoided(new Date());
		}
	}
}
