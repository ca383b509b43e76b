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

import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.api.APIException;
import org.openmrs.api.PersonService;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Saves what has changed of a person, through the host's service. */
@Component("frontdesk.sheetWriter")
public class SheetWriter {

	/** To save the person, who is checked with their identifiers by the host. */
	private static final String[] TO_SAVE = { PrivilegeConstants.EDIT_PERSONS, PrivilegeConstants.GET_PERSONS,
			PrivilegeConstants.GET_PERSON_ATTRIBUTE_TYPES, PrivilegeConstants.GET_PATIENTS,
			PrivilegeConstants.GET_PATIENT_IDENTIFIERS, PrivilegeConstants.GET_IDENTIFIER_TYPES,
			PrivilegeConstants.GET_LOCATIONS, PrivilegeConstants.GET_GLOBAL_PROPERTIES };

	private final SheetReader reader;

	private final PersonService persons;

	private final SessionFactory sessionFactory;

	private final AccessCapture audit;

	public SheetWriter(SheetReader reader, @Qualifier("personService") PersonService persons,
			SessionFactory sessionFactory, AccessCapture audit) {
		this.reader = reader;
		this.persons = persons;
		this.sessionFactory = sessionFactory;
		this.audit = audit;
	}

	/** @return the sheet as it is then */
	Sheet saved(Person person) {
		try {
			HostRights.lend(() -> persons.savePerson(person), TO_SAVE);
		} catch (APIException e) {
			// What the host says of it can hold what not everybody may read.
			throw new Refusal(Refusal.Kind.RULE, "sheet.refused");
		}
		sessionFactory.getCurrentSession().flush();
		audit.shown(Category.PATIENT, Action.CHANGE, List.of(person.getPersonId()));
		return reader.read(person.getPersonId());
	}
}
