/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.watch;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ChangeFeed.Entry;
import org.openmrs.module.frontdesk.ClinicTime;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Turns what a transaction changed into entries of the change feed. Plain SQL on the transaction's connection: Hibernate
 * has flushed, and must not be made to flush again.
 */
@Component("frontdesk.announcer")
public class Announcer {

	private static final String PLACES = "select uuid, concat(start_date_time, '') as start, location_id"
			+ " from patient_appointment where start_date_time is not null and ";

	private final ChangeFeed feed;

	private final ClinicTime time;

	public Announcer(ChangeFeed feed, ClinicTime time) {
		this.feed = feed;
		this.time = time;
	}

	void announce(NotedChanges changes, Connection connection) {
		NamedParameterJdbcTemplate sql = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
		Set<Entry> entries = new HashSet<>();
		addWhere(entries, sql, "patient_appointment_id in (:ids)", changes.appointmentIds());
		addWhere(entries, sql, "patient_id in (:ids) and start_date_time >= :today", changes.persons());
		changes.formerPlaces().forEach(place -> entries
				.add(entry(Instant.ofEpochMilli(place.start().getTime()), place.location(), place.uuid())));
		if (!entries.isEmpty()) {
			feed.write(connection, entries);
		}
	}

	private void addWhere(Set<Entry> entries, NamedParameterJdbcTemplate sql, String which, Collection<Integer> ids) {
		if (ids.isEmpty()) {
			return;
		}
		Map<String, Object> values = Map.of("ids", ids, "today", time.startOfDayForHost(time.today()));
		List<Entry> found = sql.query(PLACES + which, values, (row, n) -> entry(time.fromHost(row.getString("start")),
				row.getObject("location_id", Integer.class), row.getString("uuid")));
		entries.addAll(found);
	}

	private Entry entry(Instant start, Integer location, String uuid) {
		LocalDate day = time.dayOf(start);
		return new Entry(day, location, ChangeFeed.APPOINTMENT, uuid);
	}
}
