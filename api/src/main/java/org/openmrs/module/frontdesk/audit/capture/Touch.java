/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.io.Serializable;
import org.hibernate.proxy.HibernateProxy;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;

/**
 * That an entity was touched.
 *
 * @param person whose it is: the host's person id, or a new person who gets one later
 * @param patient whether that is known to be a patient; else the table of patients says
 * @param action null for a read: what it is called depends on what else the request reads
 */
record Touch(Object person, boolean patient, Category category, Bound.Kind kind, Action action) {

	/** @return null where it is nobody's */
	static Touch of(Object owner, boolean patient, Bound bound, Action action) {
		Object person = person(owner);
		return person == null
				? null
				: new Touch(person, patient || owner instanceof Patient, bound.category(), bound.kind(), action);
	}

	/** A proxy is asked for its key only: that loads nothing. */
	private static Object person(Object owner) {
		if (owner instanceof HibernateProxy proxy) {
			Serializable id = proxy.getHibernateLazyInitializer().getIdentifier();
			return id instanceof Integer ? id : null;
		}
		if (owner instanceof Person person) {
			return person.getPersonId() == null ? person : person.getPersonId();
		}
		return owner instanceof Integer ? owner : null;
	}

	/** @return null where it was never stored */
	Integer id() {
		return person instanceof Person unsaved ? unsaved.getPersonId() : (Integer) person;
	}
}
