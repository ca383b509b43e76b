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

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * What holds for every operation before it runs: signed in, not from another site, and writes are JSON. The platform's
 * CSRF guard leaves <code>/ws</code> alone; a form of another site can send no JSON, and a script of one is not allowed to
 * without asking first. An interceptor, since only after all filters is it known who signed in by Basic.
 */
class RequestGuard implements HandlerInterceptor {

	@Configuration("frontdesk.requestGuardConfiguration")
	static class Registration {

		@Bean("frontdesk.requestGuard")
		MappedInterceptor requestGuard() {
			return new MappedInterceptor(new String[]{ Api.ROOT, Api.ROOT + "/**" }, new RequestGuard());
		}
	}

	/** The request is refused for where it comes from. */
	static class CrossSite extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if ("cross-site".equalsIgnoreCase(request.getHeader("Sec-Fetch-Site"))) {
			throw new CrossSite();
		}
		if (!Context.isAuthenticated() && !Api.OPEN.contains(Api.path(request))) {
			throw new ContextAuthenticationException();
		}
		if (writes(request) && !isJson(request.getContentType())) {
			throw new BadRequest("body.notJson", null);
		}
		response.setHeader("Cache-Control", "no-store");
		return true;
	}

	private static boolean writes(HttpServletRequest request) {
		return switch (request.getMethod()) {
			case "POST", "PUT", "PATCH" -> true;
			default -> false;
		};
	}

	private static boolean isJson(String contentType) {
		try {
			return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType));
		} catch (InvalidMediaTypeException e) {
			return false;
		}
	}
}
