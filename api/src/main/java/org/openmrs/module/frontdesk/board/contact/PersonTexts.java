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

import java.util.Objects;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.PersonAttribute;
import org.openmrs.PersonAttributeType;
import org.springframework.stereotype.Component;

/** Writes a person's attributes: the old one is voided and stays to be looked up, as the host does it. */
@Component("frontdesk.personTexts")
class PersonTexts {

	/** What the host's column takes. */
	static final int LONGEST = 50;

	static final String REASON = "Corrected at the front desk";

	private final SessionFactory sessionFactory;

	PersonTexts(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	/** @param text empty to take the attribute away */
	void set(Person person, String typeUuid, String text) {
		String value = text.strip();
		Optional<PersonAttribute> now = person.getAttributes().stream()
				.filter(one -> !one.getVoided() && one.getAttributeType().getUuid().equals(typeUuid)).findFirst();
		if (now.map(PersonAttribute::getValue).orElse("").equals(value)) {
			return;
		}
		now.ifPresent(one -> one.voidAttribute(REASON));
		if (!value.isEmpty()) {
			person.addAttribute(new PersonAttribute(type(typeUuid), value));
		}
	}

	private PersonAttributeType type(String uuid) {
		return Objects.requireNonNull(sessionFactory.getCurrentSession()
				.createQuery("from PersonAttributeType t where t.uuid = :uuid", PersonAttributeType.class)
				.setParameter("uuid", uuid).uniqueResult(), "made by the changelog, or just read");
	}
}
