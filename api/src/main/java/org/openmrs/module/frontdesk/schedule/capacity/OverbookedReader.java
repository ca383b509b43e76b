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
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Overbooked;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.PatientNames;
import org.springframework.stereotype.Component;

/** Reads what was overbooked, in one query, and in a second one for whom. */
@Component("frontdesk.overbookedReader")
public class OverbookedReader {

	private static final int MOST = 1000;

	private static final String OVERBOOKED = """
			select o.overbooking_id, a.uuid, s.appointment_service_id, s.uuid, s.name, o.start_at, a.status, o.breaches,
				o.reason, o.words, o.booked_at, coalesce(u.username, u.system_id), a.patient_id, n.prefix, n.given_name,
				n.middle_name, n.family_name_prefix, n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from frontdesk_overbooking o
				join patient_appointment a on a.patient_appointment_id = o.appointment_id and a.voided = false
				join appointment_service s on s.appointment_service_id = o.service_id
				left join users u on u.user_id = o.booked_by
				left join person_name n on n.person_id = u.person_id and n.voided = false
			where o.ended_at is null and o.start_at >= :from and o.start_at < :until
			order by o.start_at, o.overbooking_id, n.preferred desc, n.person_name_id limit %d""".formatted(MOST);

	private final HostQuery host;

	private final PatientNames names;

	private final AccessCapture audit;

	public OverbookedReader(HostQuery host, PatientNames names, AccessCapture audit) {
		this.host = host;
		this.names = names;
		this.audit = audit;
	}

	/** An appointment, and the host's id of its patient. */
	private record Line(Overbooked overbooked, int patient) {
	}

	List<Overbooked> between(Instant from, Instant until) {
		NameLayout layout = NameLayout.ofSite();
		Map<Integer, Line> found = new LinkedHashMap<>();
		host.list(OVERBOOKED, Map.of("from", from.toEpochMilli(), "until", until.toEpochMilli()),
				(row, n) -> found.putIfAbsent(row.getInt(1), new Line(overbooked(row, layout), row.getInt(13))));
		Map<Integer, PatientName> patients = patients(found.values().stream().map(Line::patient).distinct().toList());
		return found.values().stream().map(line -> line.overbooked().of(patients.get(line.patient()))).toList();
	}

	/** Names are for who may see them on the board; the appointments are shown to whoever asks. */
	private Map<Integer, PatientName> patients(List<Integer> ids) {
		audit.shown(Category.APPOINTMENT, Action.LIST, ids);
		if (ids.isEmpty() || !Context.hasPrivilege(FrontDeskPrivileges.VIEW_BOARD)) {
			return Map.of();
		}
		audit.shown(Category.PATIENT, Action.LIST, ids);
		return names.of(ids);
	}

	private static Overbooked overbooked(ResultSet row, NameLayout layout) throws SQLException {
		String name = layout.write(row, 14);
		return new Overbooked(row.getString(2), null, new Named(row.getInt(3), row.getString(4), row.getString(5)),
				Instant.ofEpochMilli(row.getLong(6)), BookingStatus.valueOf(row.getString(7)),
				List.of(row.getString(8).split(",")), row.getString(9), row.getString(10),
				Instant.ofEpochMilli(row.getLong(11)), name.isEmpty() ? row.getString(12) : name);
	}
}
