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

import org.openmrs.module.frontdesk.insurance.CaseChoiceService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.ChoicesJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.ProceduresJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a request to a payer can be for. */
@Controller("frontdesk.caseChoiceController")
class CaseChoiceController {

	private static final String ALL = Api.ROOT + "/authorizations";

	private final CaseChoiceService choices;

	private final Sentences sentences;

	private final ClinicClock clock;

	CaseChoiceController(@Qualifier("frontdesk.caseChoiceService") CaseChoiceService choices, Sentences sentences,
			ClinicClock clock) {
		this.choices = choices;
		this.sentences = sentences;
		this.clock = clock;
	}

	@GetMapping(ALL + "/{uuid}/choices")
	ResponseEntity<ChoicesJson> choices(@PathVariable("uuid") String uuid) {
		return Api.json(ChoicesJson.of(choices.choices(uuid), clock));
	}

	@GetMapping(ALL + "/procedures")
	ResponseEntity<ProceduresJson> procedures(@RequestParam(name = "q", defaultValue = "") String text) {
		return Api.json(new ProceduresJson(choices.procedures(text, sentences.language())));
	}
}
