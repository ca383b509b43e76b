/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health.check;

import java.util.Map;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.util.OpenmrsConstants;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the platform is of a version that the module has been tried with. */
@Component("frontdesk.platformCheck")
@Order(2)
class PlatformCheck implements HealthCheck {

	@Override
	public String id() {
		return "platform";
	}

	@Override
	public Finding look() {
		return finding(OpenmrsConstants.OPENMRS_VERSION_SHORT);
	}

	static Finding finding(String version) {
		Map<String, Object> arguments = Map.of("version", version);
		return version.matches("2\\.[78]\\..*") ? Finding.good("good", arguments) : Finding.warn("untried", arguments);
	}
}
