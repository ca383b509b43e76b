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

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

import org.openmrs.api.context.Context;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The little of webservices.rest that pages need: who is signed in, and signing out. What else lies under
 * {@code /ws/rest/v1/} and belongs to no module is not there. A filter and no controller, since a controller on the host's
 * class path would be found by the platform's scan wherever that jar is.
 */
final class SessionFilter extends OncePerRequestFilter {

	private static final String PREFIX = "/ws/rest/v1/";

	private static final String FRONT_DESK = PREFIX + "frontdesk";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
		if ((PREFIX + "session").equals(path)) {
			session(request, response);
		} else if (path.equals(FRONT_DESK) || path.startsWith(FRONT_DESK + "/")) {
			chain.doFilter(request, response);
		} else {
			JsonAnswer.error(response, HttpServletResponse.SC_NOT_FOUND, "notFound", "There is nothing at this address.");
		}
	}

	private static void session(HttpServletRequest request, HttpServletResponse response) throws IOException {
		switch (request.getMethod()) {
			case "GET", "HEAD" -> JsonAnswer.send(response, HttpServletResponse.SC_OK, SessionJson.describe());
			case "DELETE" -> signOut(request, response);
			default -> {
				response.setHeader("Allow", "GET, DELETE");
				JsonAnswer.error(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "methodNotAllowed",
						"A session can be read and ended only.");
			}
		}
	}

	private static void signOut(HttpServletRequest request, HttpServletResponse response) {
		Context.logout();
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		Cookie cookie = new Cookie("JSESSIONID", "");
		cookie.setPath(request.getContextPath());
		cookie.setMaxAge(0);
		cookie.setHttpOnly(true);
		response.addCookie(cookie);
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
	}
}
