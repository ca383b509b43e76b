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
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the last checking of the log found, and that it was not long ago. */
@Component("frontdesk.auditVerificationCheck")
@Order(24)
class VerificationCheck implements HealthCheck {

	private static final Duration LATE = Duration.ofHours(6);

	private static final String LAST = "select ended_at, finding_count from frontdesk_access_verification"
			+ " where ended_at is not null order by verification_id desc limit 1";

	private final HostQuery host;

	private final FrontDeskSettings settings;

	VerificationCheck(HostQuery host, FrontDeskSettings settings) {
		this.host = host;
		this.settings = settings;
	}

	@Override
	public String id() {
		return "auditVerification";
	}

	@Override
	public Finding look() {
		List<long[]> last = host.list(LAST, Map.of(), (row, n) -> new long[]{ row.getLong(1), row.getLong(2) });
		if (last.isEmpty()) {
			return Finding.good("none", Map.of());
		}
		if (last.get(0)[1] > 0) {
			return Finding.bad("found", Map.of("count", last.get(0)[1]));
		}
		Instant due = Instant.ofEpochMilli(last.get(0)[0]).plus(settings.verifyEvery()).plus(LATE);
		return due.isBefore(Instant.now()) ? Finding.warn("late", Map.of()) : Finding.good("good", Map.of());
	}
}
