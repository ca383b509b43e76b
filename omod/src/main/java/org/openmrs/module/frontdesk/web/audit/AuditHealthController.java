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
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.audit.LogHealth;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How the log is, and having it checked. */
@Controller("frontdesk.auditHealthController")
class AuditHealthController {

	record CheckpointJson(long size, String at, boolean witnessed) {
	}

	record VerificationJson(String begun, String ended, long size, int findings, List<String> found) {
	}

	record ProgressJson(long size, long checked) {
	}

	record LogHealthJson(long unsealed, CheckpointJson checkpoint, String witnessed, VerificationJson verification,
			ProgressJson verifying, String prunedBefore) {
	}

	/** Nothing needs to be said; the body is an empty object. */
	record Request() {
	}

	private final AuditService audit;

	private final ClinicClock clock;

	AuditHealthController(@Qualifier("frontdesk.auditService") AuditService audit, ClinicClock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping(Api.ROOT + "/audit/health")
	ResponseEntity<LogHealthJson> health() {
		return Api.json(json(audit.health()));
	}

	@PostMapping(Api.ROOT + "/audit/verifications")
	ResponseEntity<LogHealthJson> verify(@RequestBody Request request) {
		return ResponseEntity.accepted().contentType(MediaType.APPLICATION_JSON).body(json(audit.verify()));
	}

	private LogHealthJson json(LogHealth health) {
		return new LogHealthJson(health.unsealed(), json(health.checkpoint()), clock.iso(health.witnessedAt()),
				json(health.verification()), json(health.verifying()), clock.iso(health.prunedBefore()));
	}

	private CheckpointJson json(LogHealth.Checkpoint checkpoint) {
		return checkpoint == null
				? null
				: new CheckpointJson(checkpoint.size(), clock.iso(checkpoint.at()), checkpoint.witnessed());
	}

	private VerificationJson json(LogHealth.Verification verification) {
		return verification == null
				? null
				: new VerificationJson(clock.iso(verification.begunAt()), clock.iso(verification.endedAt()),
						verification.size(), verification.findings(), verification.found());
	}

	private static ProgressJson json(LogHealth.Progress progress) {
		return progress == null ? null : new ProgressJson(progress.size(), progress.checked());
	}
}
