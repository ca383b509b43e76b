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
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.board.SheetService;

/** Corrects what the desk knows of a patient, for patients that the transaction holds. */
public class SheetDesk implements SheetService {

	private final SheetReader reader;

	private final List<Corrector> correctors;

	private final PersonTexts texts;

	private final Confirmations confirmations;

	private final SheetWriter writer;

	private final SessionFactory sessionFactory;

	private final AccessCapture audit;

	SheetDesk(SheetReader reader, List<Corrector> correctors, PersonTexts texts, Confirmations confirmations,
			SheetWriter writer, SessionFactory sessionFactory, AccessCapture audit) {
		this.reader = reader;
		this.correctors = correctors;
		this.texts = texts;
		this.confirmations = confirmations;
		this.writer = writer;
		this.sessionFactory = sessionFactory;
		this.audit = audit;
	}

	@Override
	public Sheet sheet(String patientUuid) {
		int patient = reader.patient(patientUuid, "");
		audit.shown(Category.PATIENT, Action.VIEW, List.of(patient));
		return reader.read(patient);
	}

	@Override
	public Sheet correct(String patientUuid, Correction correction, String shown) {
		int patient = reader.patient(patientUuid, " for update");
		Sheet before = reader.asShown(patient, shown);
		correctors.forEach(corrector -> corrector.check(before, correction));
		Person person = person(patient);
		correctors.forEach(corrector -> corrector.apply(person, before, correction));
		confirmations.confirm(patient);
		return writer.saved(person);
	}

	@Override
	public Sheet recordNeeds(String patientUuid, Map<Need, String> needs, String shown) {
		int patient = reader.patient(patientUuid, " for update");
		reader.asShown(patient, shown);
		needs.forEach((need, text) -> Doubt.checkText(need.code(), text, PersonTexts.LONGEST));
		Person person = person(patient);
		needs.forEach((need, text) -> texts.set(person, need.typeUuid(), text));
		return writer.saved(person);
	}

	private Person person(int id) {
		return sessionFactory.getCurrentSession().get(Person.class, id);
	}
}
