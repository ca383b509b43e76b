/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.health;

import java.util.Map;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleFactory;
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the Appointments module runs, in a version that this one has been tried with. */
@Component("frontdesk.appointmentsModuleCheck")
@Order(3)
class AppointmentsModuleCheck implements HealthCheck {

	@Override
	public String id() {
		return "appointments";
	}

	@Override
	public Finding look() {
		Module module = ModuleFactory.getStartedModuleById("appointments");
		return module == null ? Finding.bad("missing", Map.of()) : finding(module.getVersion());
	}

	static Finding finding(String version) {
		Map<String, Object> arguments = Map.of("version", version);
		return version.matches("2\\.1\\..*") ? Finding.good("good", arguments) : Finding.warn("untried", arguments);
	}
}
