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

import org.openmrs.Person;
import org.openmrs.api.PersonService;
import org.openmrs.api.impl.BaseOpenmrsService;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PersonServiceImpl extends BaseOpenmrsService implements PersonService {
	
	private final Store store;
	
	PersonServiceImpl(Store store) {
		this.store = store;
	}
	
	@Override
	public Person savePerson(Person person) {
		return store.save(person);
	}
	
	@Override
	@Transactional(readOnly = true)
	public Person getPerson(Integer personId) {
		return store.get(Person.class, personId);
	}
	
	@Override
	@Transactional(readOnly = true)
	public Person getPersonByUuid(String uuid) {
		return store.byUuid(Person.class, uuid);
	}
}
