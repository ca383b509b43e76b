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
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether a day's appointments can be found by an index. */
@Component("frontdesk.indexCheck")
@Order(4)
class IndexCheck implements HealthCheck {

	private static final String INDEXES = "select count(*) from information_schema.statistics"
			+ " where table_schema = database() and table_name = 'patient_appointment'"
			+ " and column_name = 'start_date_time' and seq_in_index = 1";

	private final HostQuery host;

	IndexCheck(HostQuery host) {
		this.host = host;
	}

	@Override
	public String id() {
		return "index";
	}

	@Override
	public Finding look() {
		boolean found = host.list(INDEXES, Map.of(), (row, n) -> row.getInt(1)).get(0) > 0;
		return found ? Finding.good("good", Map.of()) : Finding.warn("missing", Map.of());
	}
}
