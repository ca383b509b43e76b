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
import java.util.Map;
import java.util.function.Supplier;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves the files that modules bring for the browser, {@code /moduleResources/{module}/…}, to anyone.
 */
final class ModuleResourcesServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private final transient Supplier<Map<String, Path>> folders;

	ModuleResourcesServlet(Supplier<Map<String, Path>> folders) {
		this.folders = folders;
	}

	@Override
	protected long getLastModified(HttpServletRequest request) {
		Path file = find(request.getPathInfo());
		try {
			return file == null ? -1 : Files.getLastModifiedTime(file).toMillis();
		} catch (IOException e) {
			return -1;
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
		response.setContentLengthLong(Files.size(file));
		Files.copy(file, response.getOutputStream());
	}

	// Only files, and only those below the module's folder, whatever the path says.
	private Path find(String path) {
		int slash = path == null ? -1 : path.indexOf('/', 1);
		Path folder = slash < 0 ? null : folders.get().get(path.substring(1, slash));
		if (folder == null) {
			return null;
		}
		try {
			Path file = folder.resolve(path.substring(slash + 1)).normalize();
			return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
