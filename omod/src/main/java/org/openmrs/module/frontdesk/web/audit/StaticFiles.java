/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.DefaultServletHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Which requests ask for files that are the same for everybody: a controller that a module maps among them is none. */
final class StaticFiles {

	private static final List<String> FOLDERS = List.of("/moduleResources", "/images", "/scripts", "/spa");

	private StaticFiles() {
	}

	/** @return as far as it is known by now: what answers is, once it has been found */
	static boolean answer(HttpServletRequest request, RequestPath path) {
		Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		boolean isOfFiles = handler == null || handler instanceof ResourceHttpRequestHandler
				|| handler instanceof DefaultServletHttpRequestHandler;
		return isOfFiles && FOLDERS.stream().anyMatch(path::isBelow);
	}
}
