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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * Serves a built OpenMRS 3 shell, as the spa module does: its files, and its one page wherever the shell has a route.
 */
final class SpaServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	/** What the gateway of the reference application sends with it. */
	private static final String POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval'; base-uri 'self'; font-src 'self';"
			+ " img-src 'self' data:; frame-ancestors 'self'";

	private final transient Path folder;

	private final transient Path page;

	/** @throws StartFailure if that is no shell */
	SpaServlet(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
		page = this.folder.resolve("index.html");
		if (!Files.isRegularFile(page)) {
			throw new StartFailure("There is no built OpenMRS 3 shell in " + folder + ": it has no index.html.");
		}
	}

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Path file = find(request.getPathInfo());
		if (file == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setContentType(getServletContext().getMimeType(file.getFileName().toString()));
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Cache-Control", "no-cache");
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentLengthLong(Files.size(file));
		Files.copy(file, response.getOutputStream());
	}

	// Only files, and only those below the folder, whatever the path says; a route's last part has no extension.
	private Path find(String path) {
		try {
			Path file = path == null ? page : folder.resolve(path.substring(1)).normalize();
			if (file.startsWith(folder) && Files.isRegularFile(file)) {
				return file;
			}
			return file.getFileName().toString().contains(".") ? null : page;
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
