/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this node found when it last checked the log, and that this was not long ago. */
@Component("frontdesk.auditVerificationCheck")
@Order(24)
class VerificationCheck implements HealthCheck {

	private static final Duration LATE = Duration.ofHours(6);

	private final VerificationDesk desk;

	private final FrontDeskSettings settings;

	VerificationCheck(VerificationDesk desk, FrontDeskSettings settings) {
		this.desk = desk;
		this.settings = settings;
	}

	@Override
	public String id() {
		return "auditVerification";
	}

	@Override
	public Finding look() {
		Checked last = desk.last().orElse(null);
		if (last == null) {
			return Finding.good("none", Map.of());
		}
		if (last.findings() > 0) {
			return Finding.bad("found", Map.of("count", last.findings()));
		}
		return last.isDue(settings.verifyEvery().plus(LATE), Instant.now())
				? Finding.warn("late", Map.of())
				: Finding.good("good", Map.of());
	}
}
