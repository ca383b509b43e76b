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

import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether somebody has shortened the time for which records are kept, before that counts. */
@Component("frontdesk.auditRetentionCheck")
@Order(25)
class RetentionCheck implements HealthCheck {

	private final KeptPeriod period;

	private final FrontDeskSettings settings;

	RetentionCheck(KeptPeriod period, FrontDeskSettings settings) {
		this.period = period;
		this.settings = settings;
	}

	@Override
	public String id() {
		return "auditRetention";
	}

	@Override
	public Finding look() {
		return period.shortened(settings.auditKept())
				.map(shortened -> Finding.warn("shortened",
						Map.of("days", shortened.days(), "before", shortened.daysBefore(),
								"from", shortened.from().toString())))
				.orElseGet(() -> Finding.good("good", Map.of()));
	}
}
