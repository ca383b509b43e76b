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
import java.util.Arrays;
import java.util.stream.Stream;

import org.openmrs.annotation.Authorized;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.host.platform.HostDaemon;
import org.springframework.aop.MethodBeforeAdvice;

/** Holds {@link Authorized} of the method that was called, or of the type that declares it. */
public class AuthorizationAdvice implements MethodBeforeAdvice {

	@Override
	public void before(Method method, Object[] args, Object target) {
		Authorized rule = rule(method);
		if (rule == null || HostDaemon.isDaemonThread()) {
			return;
		}
		if (rule.value().length == 0 && !Context.isAuthenticated()) {
			throw new APIAuthenticationException(
					Context.getMessageSourceService().getMessage("error.aunthenticationRequired"));
		}
		if (!holds(rule)) {
			throw new APIAuthenticationException(Context.getMessageSourceService().getMessage("error.privilegesRequired",
					new Object[]{ String.join(",", rule.value()) }, null));
		}
	}

	private static Authorized rule(Method method) {
		Authorized own = method.getAnnotation(Authorized.class);
		return own == null ? method.getDeclaringClass().getAnnotation(Authorized.class) : own;
	}

	private static boolean holds(Authorized rule) {
		Stream<String> privileges = Arrays.stream(rule.value());
		return rule.value().length == 0 || (rule.requireAll()
				? privileges.allMatch(Context::hasPrivilege)
				: privileges.anyMatch(Context::hasPrivilege));
	}
}
