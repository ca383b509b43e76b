/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.capacity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServiceNames;
import org.springframework.stereotype.Component;

/** Reads what the services are called, in one query. */
@Component("frontdesk.serviceNames")
public class ServiceNameReader implements ServiceNames {

	private static final String SERVICES = """
			select s.appointment_service_id, s.uuid, s.name, coalesce(s.voided, false) from appointment_service s
			order by s.name, s.appointment_service_id""";

	private final HostQuery host;

	public ServiceNameReader(HostQuery host) {
		this.host = host;
	}

	@Override
	public Map<Integer, ServiceName> all() {
		Map<Integer, ServiceName> all = new LinkedHashMap<>();
		host.list(SERVICES, Map.of(), (row, n) -> all.put(row.getInt(1),
				new ServiceName(new Named(row.getInt(1), row.getString(2), row.getString(3)), !row.getBoolean(4))));
		return all;
	}
}
