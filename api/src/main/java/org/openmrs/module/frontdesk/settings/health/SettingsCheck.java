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
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.settings.desk.SettingLines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the settings hold what they take. */
@Component("frontdesk.settingsCheck")
@Order(10)
class SettingsCheck implements HealthCheck {

	private final SettingLines lines;

	SettingsCheck(SettingLines lines) {
		this.lines = lines;
	}

	@Override
	public String id() {
		return "settings";
	}

	@Override
	public Finding look() {
		String unusable = lines.of(FrontDeskSettings.ALL).stream().filter(line -> !line.usable())
				.map(line -> line.setting().name()).collect(Collectors.joining(", "));
		return unusable.isEmpty() ? Finding.good("good", Map.of()) : Finding.warn("unusable", Map.of("names", unusable));
	}
}
