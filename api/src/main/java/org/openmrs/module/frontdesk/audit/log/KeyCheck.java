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

/** Whether this node has a key that lasts, that nobody else can read, and that no other server uses. */
@Component("frontdesk.auditKeyCheck")
@Order(20)
class KeyCheck implements HealthCheck {

	private final NodeKey key;

	private final LogNode node;

	KeyCheck(NodeKey key, LogNode node) {
		this.key = key;
		this.node = node;
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
		if (key.isOpen()) {
			return Finding.warn("open", Map.of());
		}
		return node.isAlone() ? Finding.good("good", Map.of()) : Finding.warn("unlocked", Map.of());
	}
}
