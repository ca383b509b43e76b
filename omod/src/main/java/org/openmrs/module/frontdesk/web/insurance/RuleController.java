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

import org.openmrs.module.frontdesk.insurance.RequirementService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.AllJson;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.ChoicesJson;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.CoverJson;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.CoverRequest;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.OneJson;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.RuleRequest;
import org.openmrs.module.frontdesk.web.insurance.RuleJson.VersionRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What needs an authorization, and whether an appointment would have one. */
@Controller("frontdesk.authorizationRuleController")
class RuleController {

	private static final String RULES = Api.ROOT + "/authorization-rules";

	private final RequirementService requirements;

	private final ClinicClock clock;

	RuleController(@Qualifier("frontdesk.requirementService") RequirementService requirements, ClinicClock clock) {
		this.requirements = requirements;
		this.clock = clock;
	}

	@GetMapping(RULES)
	ResponseEntity<AllJson> rules() {
		return Api.json(new AllJson(requirements.rules().stream().map(OneJson::of).toList()));
	}

	@GetMapping(RULES + "/choices")
	ResponseEntity<ChoicesJson> choices() {
		return Api.json(ChoicesJson.of(requirements.choices()));
	}

	@PostMapping(RULES)
	ResponseEntity<OneJson> add(@RequestBody RuleRequest request) {
		return Api.json(OneJson.of(requirements.add(request.read())));
	}

	@PutMapping(RULES + "/{uuid}")
	ResponseEntity<OneJson> change(@PathVariable("uuid") String uuid, @RequestBody RuleRequest request) {
		int version = RuleJson.given(request.version(), "version");
		return Api.json(OneJson.of(requirements.change(uuid, version, request.read())));
	}

	@PostMapping(RULES + "/{uuid}/retire")
	ResponseEntity<Void> retire(@PathVariable("uuid") String uuid, @RequestBody VersionRequest request) {
		requirements.retire(uuid, RuleJson.given(request.version(), "version"));
		return ResponseEntity.noContent().build();
	}

	@PostMapping(Api.ROOT + "/appointments/cover-check")
	ResponseEntity<CoverJson> look(@RequestBody CoverRequest request) {
		return Api.json(CoverJson.of(requirements.look(request.read()), clock));
	}
}
