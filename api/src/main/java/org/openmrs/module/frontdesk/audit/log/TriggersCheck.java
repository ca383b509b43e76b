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
 * Whether the triggers are there that hinder who would change the log, or the history of a request to a payer. Who may not
 * create them cannot see them either.
 */
@Component("frontdesk.auditTriggersCheck")
@Order(23)
class TriggersCheck implements HealthCheck {

	private static final int ALL = 6;

	private static final String FOUND = "select count(*) from information_schema.triggers where trigger_schema = database()"
			+ " and trigger_name in ('frontdesk_access_no_update', 'frontdesk_access_no_delete', 'frontdesk_seal_no_update',"
			+ " 'frontdesk_seal_no_delete', 'frontdesk_authorization_event_no_update',"
			+ " 'frontdesk_authorization_event_no_delete')";

	private final HostQuery host;

	TriggersCheck(HostQuery host) {
		this.host = host;
	}

	@Override
	public String id() {
		return "auditTriggers";
	}

	@Override
	public Finding look() {
		int found = host.list(FOUND, Map.of(), (row, n) -> row.getInt(1)).get(0);
		return found == ALL ? Finding.good("good", Map.of()) : Finding.warn("missing", Map.of("count", ALL - found));
	}
}
