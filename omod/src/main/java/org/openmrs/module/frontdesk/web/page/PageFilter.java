/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.page;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Opens the page at <code>/frontdesk</code>, and has browsers ask for its files anew, so that an upgrade is whole: the
 * platform serves them with no word on how long they last. The page works under the strictest content policy, and says so.
 */
public class PageFilter implements Filter {

	private static final String PAGE = "/frontdesk";

	private static final String FILE = "/moduleResources/frontdesk/index.html";

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		String path = http.getRequestURI().substring(http.getContextPath().length());
		setHeaders((HttpServletResponse) response);
		if (path.equals(PAGE)) {
			request.getRequestDispatcher(FILE).forward(request, response);
		} else if (path.equals(PAGE + "/")) {
			((HttpServletResponse) response).sendRedirect(http.getContextPath() + PAGE);
		} else {
			chain.doFilter(request, response);
		}
	}

	private static void setHeaders(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-cache");
		response.setHeader("Content-Security-Policy",
				"default-src 'self'; frame-ancestors 'self'; base-uri 'self'; object-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
	}
}
