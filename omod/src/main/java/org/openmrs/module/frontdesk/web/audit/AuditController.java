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

import java.time.LocalDate;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.audit.AccessPage;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.audit.AuditJson.AccessJson;
import org.openmrs.module.frontdesk.web.audit.AuditJson.AccessesJson;
import org.openmrs.module.frontdesk.web.audit.AuditJson.PeopleJson;
import org.openmrs.module.frontdesk.web.audit.AuditJson.TimelineJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Who saw whom. Addresses have UUIDs only; what people type to find somebody is in a body. */
@Controller("frontdesk.auditController")
class AuditController {

	/** How many days a timeline spans where its first is not given. */
	private static final int USUAL = 30;

	record Search(String text) {
	}

	private final AuditService audit;

	private final AccessParameters parameters;

	private final ClinicTime time;

	private final ClinicClock clock;

	AuditController(@Qualifier("frontdesk.auditService") AuditService audit, AccessParameters parameters, ClinicTime time,
			ClinicClock clock) {
		this.audit = audit;
		this.parameters = parameters;
		this.time = time;
		this.clock = clock;
	}

	@GetMapping(Api.ROOT + "/audit/accesses")
	ResponseEntity<AccessesJson> accesses(@RequestParam(name = "patient", required = false) String patient,
			@RequestParam(name = "user", required = false) String user,
			@RequestParam(name = "category", required = false) String category,
			@RequestParam(name = "action", required = false) String action,
			@RequestParam(name = "outcome", required = false) String outcome,
			@RequestParam(name = "from", required = false) String from,
			@RequestParam(name = "to", required = false) String to,
			@RequestParam(name = "after", required = false) String after) {
		AccessPage page = audit
				.accesses(parameters.query(patient, user, category, action, outcome, from, to, after));
		return Api.json(new AccessesJson(page.lines().stream().map(line -> AccessJson.of(line, clock)).toList(),
				page.next() == null ? null : page.next().text()));
	}

	@GetMapping(Api.ROOT + "/audit/timeline")
	ResponseEntity<TimelineJson> timeline(@RequestParam(name = "patient", required = false) String patient,
			@RequestParam(name = "from", required = false) String from,
			@RequestParam(name = "to", required = false) String to) {
		LocalDate last = parameters.day(to, "to");
		LocalDate end = last == null ? time.today() : last;
		LocalDate first = parameters.day(from, "from");
		return Api.json(TimelineJson.of(audit.timeline(patient, first == null ? end.minusDays(USUAL - 1L) : first, end)));
	}

	@PostMapping(Api.ROOT + "/audit/people")
	ResponseEntity<PeopleJson> find(@RequestBody Search search) {
		if (search.text() == null) {
			throw new BadRequest("request.unreadable", "text");
		}
		return Api.json(PeopleJson.of(audit.people(search.text())));
	}

	@GetMapping(Api.ROOT + "/audit/people")
	ResponseEntity<PeopleJson> named(@RequestParam(name = "patient", required = false) String patient,
			@RequestParam(name = "user", required = false) String user) {
		return Api.json(PeopleJson.of(audit.named(patient, user)));
	}
}
