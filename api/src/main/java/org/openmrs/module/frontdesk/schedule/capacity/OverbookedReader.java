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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Overbooked;
import org.springframework.stereotype.Component;

/** Reads what was overbooked, in one query. */
@Component("frontdesk.overbookedReader")
public class OverbookedReader {

	private static final int MOST = 1000;

	private static final String OVERBOOKED = """
			select o.overbooking_id, a.uuid, s.appointment_service_id, s.uuid, s.name, o.start_at, a.status, o.breaches,
				o.reason, o.words, o.booked_at, coalesce(u.username, u.system_id), n.prefix, n.given_name, n.middle_name,
				n.family_name_prefix, n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from frontdesk_overbooking o
				join patient_appointment a on a.patient_appointment_id = o.appointment_id and a.voided = false
				join appointment_service s on s.appointment_service_id = o.service_id
				left join users u on u.user_id = o.booked_by
				left join person_name n on n.person_id = u.person_id and n.voided = false
			where o.ended_at is null and o.start_at >= :from and o.start_at < :until
			order by o.start_at, o.overbooking_id, n.preferred desc, n.person_name_id limit %d""".formatted(MOST);

	private final HostQuery host;

	public OverbookedReader(HostQuery host) {
		this.host = host;
	}

	List<Overbooked> between(Instant from, Instant until) {
		NameLayout layout = NameLayout.ofSite();
		Map<Integer, Overbooked> found = new LinkedHashMap<>();
		host.list(OVERBOOKED, Map.of("from", from.toEpochMilli(), "until", until.toEpochMilli()),
				(row, n) -> found.putIfAbsent(row.getInt(1), overbooked(row, layout)));
		return List.copyOf(found.values());
	}

	private static Overbooked overbooked(ResultSet row, NameLayout layout) throws SQLException {
		String name = layout.write(row, 13);
		return new Overbooked(row.getString(2), new Named(row.getInt(3), row.getString(4), row.getString(5)),
				Instant.ofEpochMilli(row.getLong(6)), BookingStatus.valueOf(row.getString(7)),
				List.of(row.getString(8).split(",")), row.getString(9), row.getString(10),
				Instant.ofEpochMilli(row.getLong(11)), name.isEmpty() ? row.getString(12) : name);
	}
}
