/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.board.person.People;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.PatientNames;
import org.springframework.stereotype.Component;

/** Tells the schedule's lists who patients are, in one query. */
@Component("frontdesk.listedPatients")
public class ListedPatients implements PatientNames {

	private final PersonLines persons;

	private final ClinicTime time;

	public ListedPatients(PersonLines persons, ClinicTime time) {
		this.persons = persons;
		this.time = time;
	}

	@Override
	public Map<Integer, PatientName> of(Collection<Integer> patientIds) {
		People people = persons.of(patientIds, time.today());
		Map<Integer, PatientName> names = new HashMap<>();
		people.lines().forEach((id, line) -> names.put(id, name(line, isRestricted(people, id))));
		return names;
	}

	private static boolean isRestricted(People people, int id) {
		return people.facts().containsKey(id)
				&& people.facts().get(id).stream().anyMatch(fact -> fact.kind().equals(RestrictedFacts.KIND));
	}

	private static PatientName name(PersonLine line, boolean restricted) {
		return new PatientName(line.uuid(), line.name(), line.identifier(), line.birthDate(), line.called(),
				restricted);
	}
}
