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

import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.frontdesk.audit.AccessQuery;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as a table for other programs: the one answer that is no JSON. */
@Controller("frontdesk.auditTableController")
class AuditTableController {

	private final AuditService audit;

	private final AccessParameters parameters;

	private final ClinicClock clock;

	AuditTableController(@Qualifier("frontdesk.auditService") AuditService audit, AccessParameters parameters,
			ClinicClock clock) {
		this.audit = audit;
		this.parameters = parameters;
		this.clock = clock;
	}

	@GetMapping(Api.ROOT + "/audit/accesses.csv")
	void accesses(@RequestParam(name = "patient", required = false) String patient,
			@RequestParam(name = "user", required = false) String user,
			@RequestParam(name = "category", required = false) String category,
			@RequestParam(name = "action", required = false) String action,
			@RequestParam(name = "outcome", required = false) String outcome,
			@RequestParam(name = "from", required = false) String from,
			@RequestParam(name = "to", required = false) String to,
			@RequestParam(name = "after", required = false) String after, HttpServletResponse response) {
		AccessQuery query = parameters.query(patient, user, category, action, outcome, from, to, after);
		AccessTable table = new AccessTable(response, clock);
		table.end(audit.export(query, table::write));
	}
}
