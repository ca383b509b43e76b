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

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UrlPathHelper;

/** What the REST operations have in common. They lie below the platform's dispatcher at <code>/ws</code>. */
public final class Api {

	public static final String ROOT = "/rest/v1/frontdesk";

	static final String MESSAGES = ROOT + "/messages";

	static final String OPEN_API = ROOT + "/openapi.json";

	/** The operations that anybody may call, signed in or not. */
	static final Set<String> OPEN = Set.of(MESSAGES, OPEN_API);

	private Api() {
	}

	/** @return an answer of JSON, whatever the asker accepts: the platform would make XML of it */
	public static <T> ResponseEntity<T> json(T body) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
	}

	/** @return the path as Spring matches it: decoded, cleaned, without what comes before the dispatcher */
	static String path(HttpServletRequest request) {
		return UrlPathHelper.defaultInstance.getLookupPathForRequest(request);
	}

	static boolean isOurs(HttpServletRequest request) {
		String path = path(request);
		return path.equals(ROOT) || path.startsWith(ROOT + "/");
	}
}
