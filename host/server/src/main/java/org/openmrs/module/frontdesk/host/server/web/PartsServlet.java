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
import java.io.InputStream;
import java.net.URL;
import java.util.regex.Pattern;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves the page that shows the module's shared pieces in all their states, {@code /parts/}: for those who build pages, so
 * in this host only. It lives under the same content policy as the module's own pages.
 */
final class PartsServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private static final String FOLDER = "/org/openmrs/module/frontdesk/host/server/parts/";

	private static final Pattern FILE = Pattern.compile("/[\\w-]+\\.\\w+");

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = request.getPathInfo();
		if (path == null) {
			response.sendRedirect(WebServer.CONTEXT_PATH + "/parts/");
			return;
		}
		String file = path.equals("/") ? "/index.html" : path;
		URL content = FILE.matcher(file).matches() ? PartsServlet.class.getResource(FOLDER + file.substring(1)) : null;
		if (content == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setContentType(getServletContext().getMimeType(file));
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Cache-Control", "no-cache");
		response.setHeader("Content-Security-Policy",
				"default-src 'self'; frame-ancestors 'self'; base-uri 'self'; object-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		try (InputStream stream = content.openStream()) {
			stream.transferTo(response.getOutputStream());
		}
	}
}
