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
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Absence;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** Who is away and what is closed: the table <code>frontdesk_absence</code>. */
@Component("frontdesk.absenceTable")
public class AbsenceTable {

	private static final String ABSENCES = """
			select a.uuid, p.provider_id, p.uuid, n.given_name, n.family_name, p.name, l.location_id, l.uuid, l.name,
				a.from_local, a.until_local, a.reason
			from frontdesk_absence a
				left join provider p on p.provider_id = a.provider_id
				left join person_name n on n.person_id = p.person_id and n.voided = false and n.preferred = true
				left join location l on l.location_id = a.location_id
			where a.until_local > :from
			order by a.from_local, a.absence_id""";

	private static final String ADD = """
			insert into frontdesk_absence (uuid, provider_id, location_id, from_local, until_local, reason, noted_at, noted_by)
			values (:uuid, :provider, :location, :from, :until, :reason, :at, :by)""";

	private static final String REMOVE = "delete from frontdesk_absence where uuid = :uuid";

	private final HostQuery host;

	private final ClinicTime time;

	public AbsenceTable(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	List<Absence> from(LocalDateTime from) {
		return host.list(ABSENCES, Map.of("from", from.toString()), (row, n) -> absence(row));
	}

	private static Absence absence(ResultSet row) throws SQLException {
		String person = (text(row.getString(4)) + " " + text(row.getString(5))).strip();
		Named provider = row.getString(3) == null
				? null
				: new Named(row.getInt(2), row.getString(3), person.isEmpty() ? text(row.getString(6)) : person);
		Named location = row.getString(8) == null ? null : new Named(row.getInt(7), row.getString(8), row.getString(9));
		return new Absence(row.getString(1).strip(), provider, location, LocalDateTime.parse(row.getString(10)),
				LocalDateTime.parse(row.getString(11)), null, row.getString(12));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	Absence add(Named provider, Named location, LocalDateTime from, LocalDateTime until, String reason) {
		Map<String, Object> values = new HashMap<>();
		String uuid = UUID.randomUUID().toString();
		values.put("uuid", uuid);
		values.put("provider", provider == null ? null : provider.id());
		values.put("location", location == null ? null : location.id());
		values.put("from", from.toString());
		values.put("until", until.toString());
		values.put("reason", reason);
		values.put("at", time.now().toEpochMilli());
		values.put("by", Context.getAuthenticatedUser().getUserId());
		host.ask(sql -> sql.update(ADD, values));
		return new Absence(uuid, provider, location, from, until, null, reason);
	}

	/** @return whether there was one */
	boolean remove(String uuid) {
		return host.ask(sql -> sql.update(REMOVE, Map.of("uuid", uuid))) > 0;
	}
}
