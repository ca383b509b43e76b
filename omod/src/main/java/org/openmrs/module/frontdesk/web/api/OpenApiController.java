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

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of all operations, for everybody: it says nothing of the clinic. */
@Controller("frontdesk.openApiController")
class OpenApiController {

	static final String FILE = "openapi.json";

	private final byte[] document;

	OpenApiController() throws IOException {
		try (InputStream file = OpenApiController.class.getResourceAsStream(FILE)) {
			document = file.readAllBytes();
		}
	}

	@GetMapping(Api.OPEN_API)
	ResponseEntity<byte[]> openApi() {
		return Api.json(document);
	}
}
