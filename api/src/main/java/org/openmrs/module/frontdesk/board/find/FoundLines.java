/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.PersonFound;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.openmrs.module.frontdesk.schedule.Coming;
import org.springframework.stereotype.Component;

/** Reads what is shown of people who were found, and says so to the audit log. */
@Component("frontdesk.foundLines")
class FoundLines {

	private static final String ALIKE = "select alike, count(*) from frontdesk_person_entry where alike in (:alike)"
			+ " group by alike";

	private final HostQuery host;

	private final PersonLines persons;

	private final ClinicTime time;

	private final AccessCapture audit;

	FoundLines(HostQuery host, PersonLines persons, ClinicTime time, AccessCapture audit) {
		this.host = host;
		this.persons = persons;
		this.time = time;
		this.audit = audit;
	}

	List<PersonFound> of(List<Ranked> found, List<Coming> today) {
		List<Integer> ids = found.stream().map(one -> one.entry().personId()).toList();
		Map<Integer, List<Coming>> coming = today.stream().filter(each -> ids.contains(each.patientId()))
				.collect(Collectors.groupingBy(Coming::patientId));
		audit.shown(Category.PATIENT, Action.SEARCH, ids);
		audit.shown(Category.APPOINTMENT, Action.SEARCH, coming.keySet());
		Map<Integer, PersonLine> people = persons.of(ids, time.today()).lines();
		Map<Long, Integer> alike = alike(found);
		return found.stream().filter(one -> people.containsKey(one.entry().personId()))
				.map(one -> line(one, people, alike, coming)).toList();
	}

	private static PersonFound line(Ranked one, Map<Integer, PersonLine> people, Map<Long, Integer> alike,
			Map<Integer, List<Coming>> coming) {
		int id = one.entry().personId();
		return new PersonFound(people.get(id), List.copyOf(one.matched()), one.whole(), one.entry().dead(),
				alike.getOrDefault(one.entry().alike(), 1), coming.getOrDefault(id, List.of()));
	}

	private Map<Long, Integer> alike(List<Ranked> found) {
		Set<Long> keys = found.stream().map(one -> one.entry().alike()).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		Map<Long, Integer> counts = new HashMap<>();
		if (!keys.isEmpty()) {
			host.list(ALIKE, Map.of("alike", keys), (row, n) -> counts.put(row.getLong(1), row.getInt(2)));
		}
		return counts;
	}
}
