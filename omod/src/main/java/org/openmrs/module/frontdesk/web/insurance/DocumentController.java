/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.insurance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.DocumentService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.SheetJson;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.FileJson;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.Nothing;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.WantedJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The documents of requests to payers. Files come as JSON, as all that is sent; they leave to be saved, never to be shown. */
@Controller("frontdesk.caseDocumentController")
class DocumentController {

	private static final String ALL = Api.ROOT + "/authorizations/{uuid}/documents";

	private static final String FILE = ALL + "/{document}/file";

	private final DocumentService documents;

	private final ClinicTime time;

	private final ClinicClock clock;

	DocumentController(@Qualifier("frontdesk.documentService") DocumentService documents, ClinicTime time,
			ClinicClock clock) {
		this.documents = documents;
		this.time = time;
		this.clock = clock;
	}

	@PostMapping(ALL)
	ResponseEntity<SheetJson> want(@PathVariable("uuid") String uuid, @RequestBody WantedJson request) {
		return answer(documents.want(uuid, request.words()));
	}

	@PostMapping(FILE)
	ResponseEntity<SheetJson> receive(@PathVariable("uuid") String uuid, @PathVariable("document") String document,
			@RequestBody FileJson request) {
		return answer(documents.receive(uuid, document, request.name(), request.read()));
	}

	@PostMapping(ALL + "/{document}/remove")
	ResponseEntity<SheetJson> remove(@PathVariable("uuid") String uuid, @PathVariable("document") String document,
			@RequestBody Nothing request) {
		return answer(documents.remove(uuid, document));
	}

	/** The browser is told neither to guess what it is nor to run what is in it. */
	@GetMapping(FILE)
	void file(@PathVariable("uuid") String uuid, @PathVariable("document") String document, HttpServletResponse response)
			throws IOException {
		DocumentService.Content content = documents.content(uuid, document);
		response.setContentType(content.type());
		response.setHeader("Content-Disposition", ContentDisposition.attachment()
				.filename(safe(content.name()), StandardCharsets.UTF_8).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setContentLength(content.bytes().length);
		response.getOutputStream().write(content.bytes());
	}

	/** No name leads out of a folder, hides its ending or names a device. */
	private static String safe(String name) {
		return "document-" + name.replaceAll("[^\\p{L}\\p{N} ._-]", "_").replace("..", "_");
	}

	private ResponseEntity<SheetJson> answer(CaseSheet sheet) {
		return Api.json(SheetJson.of(sheet, clock.iso(time.now()), clock));
	}
}
