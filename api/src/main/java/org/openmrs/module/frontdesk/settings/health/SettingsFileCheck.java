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
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.module.frontdesk.settings.file.FileDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the settings file could be used when it was last read. */
@Component("frontdesk.settingsFileCheck")
@Order(12)
class SettingsFileCheck implements HealthCheck {

	private final FileDesk file;

	SettingsFileCheck(FileDesk file) {
		this.file = file;
	}

	@Override
	public String id() {
		return "settingsFile";
	}

	@Override
	public Finding look() {
		FileReport report = file.report();
		if (report.present() && report.hasRefusals()) {
			return Finding.warn("refused", Map.of());
		}
		return Finding.good(report.present() ? "good" : "none", Map.of());
	}
}
