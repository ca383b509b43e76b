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

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Answers what nobody else does: the bare address leads to the board, the rest is not there. Without a servlet for every
 * path Tomcat would not send a page's request through the modules' filters.
 */
final class HomeServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if ("/".equals(request.getServletPath()) || request.getServletPath().isEmpty()) {
			response.sendRedirect(WebServer.CONTEXT_PATH + "/frontdesk");
		} else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}
}
