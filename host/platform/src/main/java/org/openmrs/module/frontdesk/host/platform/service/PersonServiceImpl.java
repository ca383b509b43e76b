/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.openmrs.Person;
import org.openmrs.PersonAddress;
import org.openmrs.api.PersonService;
import org.openmrs.api.context.Context;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PersonServiceImpl implements PersonService {

	private final Store store;

	PersonServiceImpl(Store store) {
		this.store = store;
	}

	@Override
	public Person savePerson(Person person) {
		if (person.getPersonId() != null) {
			person.setPersonChangedBy(Context.getAuthenticatedUser());
			person.setPersonDateChanged(new Date());
		}
		Stream.concat(person.getAttributes().stream(), person.getAddresses().stream())
				.filter(each -> each.getCreator() == null).forEach(each -> {
					each.setCreator(Context.getAuthenticatedUser());
					each.setDateCreated(new Date());
				});
		leavePreferred(person);
		return store.save(person);
	}

	/** One address at most, and none that is voided. */
	private static void leavePreferred(Person person) {
		List<PersonAddress> inUse = person.getAddresses().stream().filter(each -> !each.getVoided()).toList();
		Optional<PersonAddress> preferred = inUse.stream().filter(PersonAddress::getPreferred).findFirst()
				.or(() -> inUse.stream().findFirst());
		person.getAddresses().forEach(each -> each.setPreferred(preferred.filter(one -> one == each).isPresent()));
	}
}
