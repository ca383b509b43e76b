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
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.springframework.stereotype.Component;

/** Reads what a list shows of people, in one query, however many people there are. */
@Component("frontdesk.personLines")
public class PersonLines {

	private static final int ISO_DATE_LENGTH = 10;

	/** The preferred name and identifier come first, then the oldest, as the host chooses. */
	private static final String PATIENTS = """
			select p.person_id, p.uuid, p.birthdate, p.gender, i.identifier, n.prefix, n.given_name, n.middle_name,
				n.family_name_prefix, n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from person p
				left join person_name n on n.person_id = p.person_id and n.voided = false
				left join patient_identifier i on i.patient_id = p.person_id and i.voided = false
			where p.person_id in (:ids)
			order by n.preferred desc, n.person_name_id, i.preferred desc, i.patient_identifier_id""";

	private static final String USERS = """
			select u.user_id, coalesce(u.username, u.system_id), n.prefix, n.given_name, n.middle_name, n.family_name_prefix,
				n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from users u left join person_name n on n.person_id = u.person_id and n.voided = false
			where u.user_id in (:ids)
			order by n.preferred desc, n.person_name_id""";

	private final HostQuery host;

	public PersonLines(HostQuery host) {
		this.host = host;
	}

	/** @return by the host's patient id; the age is that on the given day */
	public Map<Integer, PersonLine> ofPatients(Collection<Integer> patientIds, LocalDate day) {
		Map<Integer, PersonLine> lines = new HashMap<>();
		each(PATIENTS, patientIds, (row, layout) -> {
			if (!lines.containsKey(row.getInt(1))) {
				lines.put(row.getInt(1), line(row, layout, day));
			}
		});
		return lines;
	}

	private static PersonLine line(ResultSet row, NameLayout layout, LocalDate day) throws SQLException {
		String born = row.getString(3);
		LocalDate birth = born == null ? null : LocalDate.parse(born.substring(0, ISO_DATE_LENGTH));
		return new PersonLine(row.getString(2), layout.write(row, 6), row.getString(5), birth, age(birth, day),
				row.getString(4));
	}

	private static Integer age(LocalDate birth, LocalDate day) {
		return birth == null || birth.isAfter(day) ? null : Period.between(birth, day).getYears();
	}

	/** @return how the users are called, by the host's user id: by their names, else by what they sign in with */
	public Map<Integer, String> ofUsers(Collection<Integer> userIds) {
		Map<Integer, String> called = new HashMap<>();
		each(USERS, userIds, (row, layout) -> {
			String name = layout.write(row, 3);
			called.putIfAbsent(row.getInt(1), name.isEmpty() ? row.getString(2) : name);
		});
		return called;
	}

	private interface Row {

		void take(ResultSet row, NameLayout layout) throws SQLException;
	}

	private void each(String sql, Collection<Integer> ids, Row row) {
		if (ids.isEmpty()) {
			return;
		}
		NameLayout layout = NameLayout.ofSite();
		host.list(sql, Map.of("ids", ids), (found, n) -> {
			row.take(found, layout);
			return null;
		});
	}
}
