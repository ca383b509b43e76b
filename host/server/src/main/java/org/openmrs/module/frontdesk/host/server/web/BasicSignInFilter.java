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
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs the HTTP session in with the HTTP Basic header of any REST call. Wrong credentials leave it anonymous: what was
 * asked for then says whether that will do.
 */
final class BasicSignInFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Basic ";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
			// the answer brings the cookie of a new session, for the sign-in that follows
			request.getSession();
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Session timed out");
			return;
		}
		String header = request.getHeader("Authorization");
		if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && !Context.isAuthenticated()) {
			String[] credentials = decode(header.substring(SCHEME.length()).strip());
			if (credentials.length < 2) {
				JsonAnswer.error(response, HttpServletResponse.SC_BAD_REQUEST, "invalidCredentials",
						"The sign-in cannot be read.");
				return;
			}
			signIn(request, credentials[0], credentials[1]);
		}
		chain.doFilter(request, response);
	}

	private static String[] decode(String encoded) {
		try {
			return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
		} catch (IllegalArgumentException e) {
			return new String[0];
		}
	}

	private static void signIn(HttpServletRequest request, String username, String password) {
		try {
			Context.authenticate(username, password);
			// Whoever knew the anonymous session's id must not own the signed-in one.
			request.changeSessionId();
		} catch (ContextAuthenticationException e) {
			// Anonymous still.
		}
	}
}
