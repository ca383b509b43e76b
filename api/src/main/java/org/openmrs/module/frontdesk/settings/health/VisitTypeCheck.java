/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.health;

import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.SettingCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether check-ins can start the visits that they are meant to start. */
@Component("frontdesk.visitTypeCheck")
@Order(11)
class VisitTypeCheck implements HealthCheck {

	private final FrontDeskSettings settings;

	private final SettingCheck check;

	VisitTypeCheck(FrontDeskSettings settings, SettingCheck check) {
		this.settings = settings;
		this.check = check;
	}

	@Override
	public String id() {
		return "visitType";
	}

	@Override
	public Finding look() {
		if (!settings.startsVisit()) {
			return Finding.good("notWanted", Map.of());
		}
		boolean usable = settings.visitType().filter(type -> check.takes(FrontDeskSettings.VISIT_TYPE, type)).isPresent();
		return usable ? Finding.good("good", Map.of()) : Finding.warn("none", Map.of());
	}
}
