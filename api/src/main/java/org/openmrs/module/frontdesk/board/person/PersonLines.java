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

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.InList;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.springframework.stereotype.Component;

/** Reads what a list shows of people, in as many queries as there are tables, and loads no entity. */
@Component("frontdesk.personLines")
public class PersonLines {

	private static final int ISO_DATE_LENGTH = 10;

	/** Preferred first, then the oldest, as the host chooses. */
	private static final String NAMES = "select n.person.personId, n.prefix, n.givenName, n.middleName, n.familyNamePrefix,"
			+ " n.familyName, n.familyName2, n.familyNameSuffix, n.degree from PersonName n"
			+ " where n.person.personId in (:ids) and n.voided = false order by n.preferred desc, n.personNameId";

	private static final String IDENTIFIERS = "select i.patient.patientId, i.identifier from PatientIdentifier i"
			+ " where i.patient.patientId in (:ids) and i.voided = false order by i.preferred desc, i.patientIdentifierId";

	private static final String PERSONS = "select p.personId, p.uuid, cast(p.birthdate as string), p.gender from Person p"
			+ " where p.personId in (:ids)";

	private static final String USERS = "select u.userId, u.person.personId, u.username, u.systemId from User u"
			+ " where u.userId in (:ids)";

	private final SessionFactory sessionFactory;

	public PersonLines(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	/** @return by the host's patient id; the age is that on the given day */
	public Map<Integer, PersonLine> ofPatients(Collection<Integer> patientIds, LocalDate day) {
		Map<Integer, String> names = names(patientIds);
		Map<Integer, String> identifiers = new HashMap<>();
		each(IDENTIFIERS, patientIds, row -> identifiers.putIfAbsent((Integer) row[0], (String) row[1]));
		Map<Integer, PersonLine> lines = new HashMap<>();
		each(PERSONS, patientIds, row -> {
			Integer id = (Integer) row[0];
			LocalDate birth = row[2] == null ? null : LocalDate.parse(((String) row[2]).substring(0, ISO_DATE_LENGTH));
			lines.put(id, new PersonLine((String) row[1], names.getOrDefault(id, ""), identifiers.get(id), birth,
					age(birth, day), (String) row[3]));
		});
		return lines;
	}

	/** @return how the users are called, by the host's user id */
	public Map<Integer, String> ofUsers(Collection<Integer> userIds) {
		Map<Integer, Object[]> users = new HashMap<>();
		each(USERS, userIds, row -> users.put((Integer) row[0], row));
		Map<Integer, String> names = names(users.values().stream().map(row -> (Integer) row[1]).distinct().toList());
		Map<Integer, String> called = new HashMap<>();
		users.forEach((id, row) -> called.put(id,
				names.getOrDefault((Integer) row[1], (String) (row[2] == null ? row[3] : row[2]))));
		return called;
	}

	private Map<Integer, String> names(Collection<Integer> personIds) {
		Map<Integer, String> names = new HashMap<>();
		NameLayout layout = NameLayout.ofSite();
		each(NAMES, personIds, row -> names.computeIfAbsent((Integer) row[0], id -> layout.write(row, 1)));
		return names;
	}

	private static Integer age(LocalDate birth, LocalDate day) {
		return birth == null || birth.isAfter(day) ? null : Period.between(birth, day).getYears();
	}

	private void each(String hql, Collection<Integer> ids, Consumer<Object[]> row) {
		for (List<Integer> list : InList.of(ids)) {
			sessionFactory.getCurrentSession().createQuery(hql, Object[].class).setParameterList("ids", list).list()
					.forEach(row);
		}
	}
}
