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
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether this node has a key that lasts, and that nobody else can read. */
@Component("frontdesk.auditKeyCheck")
@Order(20)
class KeyCheck implements HealthCheck {

	private final NodeKey key;

	KeyCheck(NodeKey key) {
		this.key = key;
	}

	@Override
	public String id() {
		return "auditKey";
	}

	@Override
	public Finding look() {
		if (!key.isKept()) {
			return Finding.bad("unusable", Map.of());
		}
		return key.isOpen() ? Finding.warn("open", Map.of()) : Finding.good("good", Map.of());
	}
}
