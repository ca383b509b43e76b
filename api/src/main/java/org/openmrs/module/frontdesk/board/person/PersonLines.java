/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.springframework.stereotype.Component;

/** Reads what a list shows of people, in one query for each table, however many people there are. */
@Component("frontdesk.personLines")
public class PersonLines {

	private static final int ISO_DATE_LENGTH = 10;

	/** Preferred first, then the oldest, as the host chooses. */
	private static final String NAMES = "select person_id, prefix, given_name, middle_name, family_name_prefix, family_name,"
			+ " family_name2, family_name_suffix, degree from person_name where person_id in (:ids) and voided = false"
			+ " order by preferred desc, person_name_id";

	private static final String IDENTIFIERS = "select patient_id, identifier from patient_identifier"
			+ " where patient_id in (:ids) and voided = false order by preferred desc, patient_identifier_id";

	private static final String PERSONS = "select person_id, uuid, birthdate, gender from person where person_id in (:ids)";

	private static final String USERS = "select user_id, person_id, coalesce(username, system_id) from users"
			+ " where user_id in (:ids)";

	private final HostQuery host;

	public PersonLines(HostQuery host) {
		this.host = host;
	}

	/** @return by the host's patient id; the age is that on the given day */
	public Map<Integer, PersonLine> ofPatients(Collection<Integer> patientIds, LocalDate day) {
		Map<Integer, String> names = names(patientIds);
		Map<Integer, String> identifiers = new HashMap<>();
		each(IDENTIFIERS, patientIds, row -> identifiers.putIfAbsent(row.getInt(1), row.getString(2)));
		Map<Integer, PersonLine> lines = new HashMap<>();
		each(PERSONS, patientIds, row -> {
			int id = row.getInt(1);
			String born = row.getString(3);
			LocalDate birth = born == null ? null : LocalDate.parse(born.substring(0, ISO_DATE_LENGTH));
			lines.put(id, new PersonLine(row.getString(2), names.getOrDefault(id, ""), identifiers.get(id), birth,
					age(birth, day), row.getString(4)));
		});
		return lines;
	}

	/** @return how the users are called, by the host's user id */
	public Map<Integer, String> ofUsers(Collection<Integer> userIds) {
		Map<Integer, Integer> persons = new HashMap<>();
		Map<Integer, String> called = new HashMap<>();
		each(USERS, userIds, row -> {
			persons.put(row.getInt(1), row.getInt(2));
			called.put(row.getInt(1), row.getString(3));
		});
		Map<Integer, String> names = names(new HashSet<>(persons.values()));
		persons.forEach((user, person) -> called.computeIfPresent(user, (id, name) -> names.getOrDefault(person, name)));
		return called;
	}

	private Map<Integer, String> names(Collection<Integer> personIds) {
		if (personIds.isEmpty()) {
			return Map.of();
		}
		Map<Integer, String> names = new HashMap<>();
		NameLayout layout = NameLayout.ofSite();
		each(NAMES, personIds, row -> names.putIfAbsent(row.getInt(1), layout.write(row, 2)));
		return names;
	}

	private static Integer age(LocalDate birth, LocalDate day) {
		return birth == null || birth.isAfter(day) ? null : Period.between(birth, day).getYears();
	}

	private interface Row {

		void take(ResultSet row) throws SQLException;
	}

	private void each(String sql, Collection<Integer> ids, Row row) {
		if (!ids.isEmpty()) {
			host.list(sql, Map.of("ids", ids), (found, n) -> {
				row.take(found);
				return null;
			});
		}
	}
}
