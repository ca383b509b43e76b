/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServicesToday;
import org.springframework.stereotype.Component;

/** Reads services, and what was overbooked of a day, in one query: it is asked for with each look at the queue. */
@Component("frontdesk.servicesReader")
public class ServicesReader {

	private static final String SERVICES = """
			select s.appointment_service_id as id, s.uuid, s.name, s.duration_mins, r.at_once
			from appointment_service s left join frontdesk_service_rule r on r.service_id = s.appointment_service_id
			where (s.voided is null or s.voided = false)
			union all
			select o.appointment_id, null, null, null, null from frontdesk_overbooking o
			where o.ended_at is null and o.start_at >= :from and o.start_at < :until
			order by name, id""";

	private final HostQuery host;

	private final ClinicTime time;

	public ServicesReader(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	ServicesToday on(LocalDate day) {
		Map<Integer, ServicesToday.OfService> services = new LinkedHashMap<>();
		Set<Integer> overbooked = new HashSet<>();
		Map<String, Long> values = Map.of("from", time.startOf(day).toEpochMilli(), "until",
				time.startOf(day.plusDays(1)).toEpochMilli());
		host.list(SERVICES, values, (row, n) -> row.getString(2) == null
				? overbooked.add(row.getInt(1))
				: services.put(row.getInt(1), service(row)));
		return new ServicesToday(services, overbooked);
	}

	private static ServicesToday.OfService service(ResultSet row) throws SQLException {
		return new ServicesToday.OfService(new Named(row.getInt(1), row.getString(2), row.getString(3)), positive(row, 4),
				positive(row, 5));
	}

	/** @return null for none, and for what the host has in its place */
	private static Integer positive(ResultSet row, int column) throws SQLException {
		return row.getInt(column) > 0 ? row.getInt(column) : null;
	}
}
