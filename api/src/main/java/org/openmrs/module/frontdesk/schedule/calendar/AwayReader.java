/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.Absence;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads who is away and what is closed. */
@Component("frontdesk.awayReader")
public class AwayReader {

	/** Times of the clinic's clock, as ISO texts of one length: they compare as they follow each other. */
	private static final String AWAY = """
			select a.provider_id, a.location_id, a.from_local, a.until_local, null as parent from frontdesk_absence a
			where a.from_local < :until and a.until_local > :from
			union all
			select null, l.location_id, null, null, l.parent_location from location l
			where exists (select 1 from frontdesk_absence c
				where c.location_id is not null and c.from_local < :until and c.until_local > :from)""";

	private static final String PLACES = "select location_id, parent_location from location";

	private final ClinicTime time;

	public AwayReader(ClinicTime time) {
		this.time = time;
	}

	private record Row(Integer provider, Integer location, LocalDateTime from, LocalDateTime until) {
	}

	public List<Away> between(NamedParameterJdbcTemplate sql, Instant from, Instant until) {
		Map<String, Object> values = Map.of("from", local(from), "until", local(until.plusSeconds(60)));
		Map<Integer, Integer> parents = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		sql.query(AWAY, values, row -> {
			if (row.getString(3) == null) {
				parents.put(row.getInt(2), row.getObject(5, Integer.class));
			} else {
				rows.add(new Row(row.getObject(1, Integer.class), row.getObject(2, Integer.class),
						LocalDateTime.parse(row.getString(3)), LocalDateTime.parse(row.getString(4))));
			}
		});
		return rows.stream().map(row -> new Away(row.provider(), within(row.location(), parents), instant(row.from()),
				instant(row.until()))).toList();
	}

	/** @param absence as it is noted */
	public Away of(NamedParameterJdbcTemplate sql, Absence absence) {
		Integer provider = absence.provider() == null ? null : absence.provider().id();
		Integer location = absence.location() == null ? null : absence.location().id();
		return new Away(provider, location == null ? Set.of() : within(location, parents(sql)), instant(absence.from()),
				instant(absence.until()));
	}

	private String local(Instant moment) {
		return moment.atZone(time.zone()).toLocalDateTime().toString().substring(0, "yyyy-MM-ddTHH:mm".length());
	}

	private Instant instant(LocalDateTime local) {
		return local.atZone(time.zone()).toInstant();
	}

	private static Map<Integer, Integer> parents(NamedParameterJdbcTemplate sql) {
		Map<Integer, Integer> parents = new HashMap<>();
		sql.query(PLACES, Map.of(), row -> {
			parents.put(row.getInt(1), row.getObject(2, Integer.class));
		});
		return parents;
	}

	/** A closed location closes all below it. */
	private static Set<Integer> within(Integer location, Map<Integer, Integer> parents) {
		Set<Integer> within = new HashSet<>();
		if (location != null) {
			within.add(location);
			boolean grew = true;
			while (grew) {
				grew = within.addAll(children(within, parents));
			}
		}
		return within;
	}

	private static List<Integer> children(Collection<Integer> of, Map<Integer, Integer> parents) {
		return parents.entrySet().stream().filter(one -> of.contains(one.getValue())).map(Map.Entry::getKey).toList();
	}
}
