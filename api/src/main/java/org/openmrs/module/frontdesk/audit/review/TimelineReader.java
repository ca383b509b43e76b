/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.audit.Someone;
import org.openmrs.module.frontdesk.audit.Timeline;
import org.springframework.stereotype.Component;

/** Counts a patient's accesses by day and user. */
@Component("frontdesk.timelineReader")
public class TimelineReader {

	/** The offset of every zone is a multiple of this, so that a day is made of whole ones. */
	private static final String QUARTER = "a.at - mod(a.at, 900000)";

	private static final String QUARTERS = """
			select %1$s as quarter, a.user_id, sum(a.times)
			from frontdesk_access a
			where a.patient_id = :patient and a.at >= :from and a.at < :to
			group by %1$s, a.user_id
			order by quarter, a.user_id""".formatted(QUARTER);

	private record Key(LocalDate day, Integer userId) {
	}

	private final HostQuery host;

	private final LogNames names;

	private final ClinicTime time;

	public TimelineReader(HostQuery host, LogNames names, ClinicTime time) {
		this.host = host;
		this.names = names;
		this.time = time;
	}

	Timeline read(Integer patientId, LocalDate from, LocalDate to) {
		Map<Key, Long> counts = new LinkedHashMap<>();
		Map<String, Object> values = Map.of("patient", patientId, "from",
				time.startOf(from).toEpochMilli(), "to", time.startOf(to.plusDays(1)).toEpochMilli());
		host.list(QUARTERS, values, (row, n) -> counts.merge(
				new Key(time.dayOf(Instant.ofEpochMilli(row.getLong(1))), row.getObject(2, Integer.class)), row.getLong(3),
				Long::sum));
		Function<Integer, Someone> users = names.ofUsers(counts.keySet().stream().map(Key::userId).filter(Objects::nonNull)
				.collect(Collectors.toSet()));
		List<Timeline.Entry> entries = new ArrayList<>();
		counts.forEach((key, times) -> entries.add(new Timeline.Entry(key.day(), users.apply(key.userId()), times)));
		return new Timeline(from, to, entries);
	}
}
