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
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.PersonAttribute;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.RestrictionService;
import org.openmrs.module.frontdesk.board.Sheet;

/** Restricts records and lifts that, for patients that the transaction holds. */
public class RestrictionDesk implements RestrictionService {

	private final SheetReader reader;

	private final SheetWriter writer;

	private final PersonTexts texts;

	private final RestrictedTypes types;

	private final SessionFactory sessionFactory;

	private final AccessCapture audit;

	RestrictionDesk(SheetReader reader, SheetWriter writer, PersonTexts texts, RestrictedTypes types,
			SessionFactory sessionFactory, AccessCapture audit) {
		this.reader = reader;
		this.writer = writer;
		this.texts = texts;
		this.types = types;
		this.sessionFactory = sessionFactory;
		this.audit = audit;
	}

	@Override
	public Sheet restrict(String patientUuid, boolean restricted, String shown) {
		int patient = reader.patient(patientUuid, " for update");
		Sheet before = reader.asShown(patient, shown);
		if (before.restricted() == restricted) {
			audit.shown(Category.PATIENT, Action.VIEW, List.of(patient));
			return before;
		}
		Person person = sessionFactory.getCurrentSession().get(Person.class, patient);
		if (restricted) {
			mark(person);
		} else {
			marks(person).forEach(mark -> mark.voidAttribute(PersonTexts.REASON));
		}
		return writer.saved(person);
	}

	private void mark(Person person) {
		if (!types.all().contains(RestrictedTypes.OURS)) {
			throw new Refusal(Refusal.Kind.CONFLICT, "restriction.noType");
		}
		texts.set(person, RestrictedTypes.OURS, RestrictedTypes.YES);
	}

	private List<PersonAttribute> marks(Person person) {
		Set<String> marking = types.all();
		return person.getAttributes().stream().filter(one -> !one.getVoided() && RestrictedTypes.isYes(one.getValue())
				&& marking.contains(one.getAttributeType().getUuid())).toList();
	}
}
