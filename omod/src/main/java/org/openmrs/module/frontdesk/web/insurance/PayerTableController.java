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
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.LoadedPayer;
import org.openmrs.module.frontdesk.insurance.LoadedPayer.Change;
import org.openmrs.module.frontdesk.insurance.PayerService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Payers as a table, out and in. */
@Controller("frontdesk.payerTableController")
class PayerTableController {

	/** @param rehearse whether nothing is to be changed; said in any case, since to guess would be to change */
	record TableRequest(String table, Boolean rehearse) {
	}

	record ProblemJson(String column, String code, String message) {
	}

	record LineJson(long line, String code, String outcome, List<Change> changes, List<ProblemJson> problems) {
	}

	record ReportJson(boolean rehearsed, List<LineJson> lines) {
	}

	private final PayerService payers;

	private final Sentences sentences;

	PayerTableController(@Qualifier("frontdesk.payerService") PayerService payers, Sentences sentences) {
		this.payers = payers;
		this.sentences = sentences;
	}

	@GetMapping(Api.ROOT + "/payers.csv")
	void table(HttpServletResponse response) throws IOException {
		byte[] table = payers.table().getBytes(StandardCharsets.UTF_8);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=payers.csv");
		response.getOutputStream().write(table);
	}

	@PostMapping(Api.ROOT + "/payers/table")
	ResponseEntity<ReportJson> load(@RequestBody TableRequest request) {
		if (request.table() == null || request.rehearse() == null) {
			throw new BadRequest("payer.unreadable", request.table() == null ? "table" : "rehearse");
		}
		List<LoadedPayer> lines = request.rehearse() ? payers.rehearse(request.table()) : payers.load(request.table());
		return Api.json(new ReportJson(request.rehearse(), lines.stream().map(this::line).toList()));
	}

	private LineJson line(LoadedPayer line) {
		return new LineJson(line.line(), line.code(), line.outcome().code(), line.changes(),
				line.problems().stream().map(this::problem).toList());
	}

	private ProblemJson problem(Refusal.Field field) {
		return new ProblemJson(field.name(), field.code(), sentences.say("frontdesk." + field.code(), field.arguments()));
	}
}
