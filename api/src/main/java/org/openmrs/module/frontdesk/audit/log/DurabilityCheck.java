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
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether what the database says is kept is on its disk. With another value than 1 of
 * <code>innodb_flush_log_at_trx_commit</code> a power cut takes the last second of records with it.
 */
@Component("frontdesk.auditDurabilityCheck")
@Order(26)
class DurabilityCheck implements HealthCheck {

	private static final String AT_COMMIT = "select @@global.innodb_flush_log_at_trx_commit";

	private final HostQuery host;

	DurabilityCheck(HostQuery host) {
		this.host = host;
	}

	@Override
	public String id() {
		return "auditDurability";
	}

	@Override
	public Finding look() {
		return host.list(AT_COMMIT, Map.of(), (row, n) -> row.getInt(1)).get(0) == 1
				? Finding.good("good", Map.of())
				: Finding.warn("lax", Map.of());
	}
}
