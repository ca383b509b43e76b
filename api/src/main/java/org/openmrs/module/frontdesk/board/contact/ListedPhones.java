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
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.person.Fact;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.openmrs.module.frontdesk.overbooking.PatientPhones;
import org.springframework.stereotype.Component;

/** Tells whoever offers a place under which numbers people can be called, where the user may see contact data. */
@Component("frontdesk.listedPhones")
public class ListedPhones implements PatientPhones {

	private final PersonLines persons;

	private final ClinicTime time;

	public ListedPhones(PersonLines persons, ClinicTime time) {
		this.persons = persons;
		this.time = time;
	}

	@Override
	public Map<Integer, List<String>> of(Collection<Integer> patientIds) {
		Map<Integer, List<String>> phones = new HashMap<>();
		persons.of(patientIds, time.today()).facts().forEach((id, facts) -> phones.put(id, facts.stream()
				.filter(fact -> fact.kind().equals(ContactFacts.PHONE)).map(Fact::text).distinct().toList()));
		return phones;
	}
}
