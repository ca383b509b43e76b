/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.Authority;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What was overbooked, by whom and why: the table <code>frontdesk_overbooking</code>, written with the appointment itself. */
@Component("frontdesk.overbookings")
public class Overbookings {

	private static final String OPEN = "select overbooking_id from frontdesk_overbooking"
			+ " where appointment_id in (:appointments) and ended_at is null";

	/** By its key alone: what is looked for and not there would keep others from writing theirs. */
	private static final String END = "update frontdesk_overbooking set ended_at = :now where overbooking_id = :id";

	private static final String ADD = """
			insert into frontdesk_overbooking (uuid, appointment_id, service_id, start_at, breaches, reason, words, booked_at,
				booked_by)
			values (:uuid, :appointment, :service, :start, :breaches, :reason, :words, :now, :by)""";

	private final ClinicTime time;

	public Overbookings(ClinicTime time) {
		this.time = time;
	}

	/** @return the keys of what is on record of these appointments' places */
	List<Integer> open(NamedParameterJdbcTemplate sql, Collection<Integer> appointments) {
		return sql.queryForList(OPEN, Map.of("appointments", appointments), Integer.class);
	}

	/** The appointments have other places than before. */
	void end(NamedParameterJdbcTemplate sql, Collection<Integer> keys) {
		long now = time.now().toEpochMilli();
		keys.stream().sorted().forEach(key -> sql.update(END, Map.of("id", key, "now", now)));
	}

	/** @param authority null where nobody was asked why */
	void add(NamedParameterJdbcTemplate sql, Taken place, Set<Breach> breaches, Authority authority) {
		User user = Context.getAuthenticatedUser();
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", UUID.randomUUID().toString());
		values.put("appointment", place.appointment());
		values.put("service", place.service());
		values.put("start", place.start().toEpochMilli());
		values.put("breaches", breaches.stream().map(Breach::code).collect(Collectors.joining(",")));
		values.put("reason", authority == null ? null : authority.reason());
		values.put("words", authority == null ? null : authority.words());
		values.put("now", time.now().toEpochMilli());
		values.put("by", user == null ? null : user.getUserId());
		sql.update(ADD, values);
	}
}
