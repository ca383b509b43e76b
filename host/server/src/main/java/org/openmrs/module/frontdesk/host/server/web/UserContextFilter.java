/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.web;

import java.io.IOException;
import java.util.function.Supplier;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

import org.openmrs.api.context.Context;
import org.openmrs.api.context.UserContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the user of the HTTP session on the thread, and the class loader that sees all modules.
 */
final class UserContextFilter extends OncePerRequestFilter {

	private static final String ATTRIBUTE = "__openmrs_user_context";

	private final Supplier<ClassLoader> modules;

	UserContextFilter(Supplier<ClassLoader> modules) {
		this.modules = modules;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		Context.setUserContext(userContext(request.getSession()));
		thread.setContextClassLoader(modules.get());
		try {
			chain.doFilter(request, response);
		} finally {
			Context.clearUserContext();
			thread.setContextClassLoader(before);
		}
	}

	private static UserContext userContext(HttpSession session) {
		UserContext known = (UserContext) session.getAttribute(ATTRIBUTE);
		if (known != null) {
			return known;
		}
		UserContext anonymous = new UserContext(Context.getAuthenticationScheme());
		session.setAttribute(ATTRIBUTE, anonymous);
		return anonymous;
	}
}
