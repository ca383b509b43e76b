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

import java.util.Map;
import org.openmrs.module.frontdesk.audit.Category;

/**
 * How a class of entities is bound to a patient.
 *
 * @param owner the property that refers to the patient or person; null: it is the person itself
 * @param kind what its being touched says
 */
record Bound(Category category, String owner, Kind kind) {

	enum Kind {
		/** A part of a person, or the person: comes along with users and providers, too. */
		PERSON,
		/** A part of a patient that nobody reads but who looks at the patient. */
		IDENTIFIER,
		/** Data about a person or patient. */
		DATA
	}

	/** Not bound to any patient. */
	static final Bound FREE = new Bound(Category.OTHER, null, Kind.DATA);

	private static final String HOST = "org.openmrs.";

	private static final String PATIENT = "patient";

	private static final String PERSON = "person";

	/** By name: the oldest supported platform lacks some of the classes, and the Appointments module is another's. */
	private static final Map<String, Bound> BY_CLASS = Map.ofEntries(
			Map.entry(HOST + "Person", new Bound(Category.PATIENT, null, Kind.PERSON)),
			Map.entry(HOST + "PersonName", new Bound(Category.PATIENT, PERSON, Kind.PERSON)),
			Map.entry(HOST + "PersonAddress", new Bound(Category.PATIENT, PERSON, Kind.PERSON)),
			Map.entry(HOST + "PersonAttribute", new Bound(Category.PATIENT, PERSON, Kind.PERSON)),
			Map.entry(HOST + "PatientIdentifier", new Bound(Category.PATIENT, PATIENT, Kind.IDENTIFIER)),
			Map.entry(HOST + "Encounter", data(Category.ENCOUNTER)),
			Map.entry(HOST + "Obs", new Bound(Category.OBS, PERSON, Kind.DATA)),
			Map.entry(HOST + "Order", data(Category.ORDER)), Map.entry(HOST + "OrderGroup", data(Category.ORDER)),
			Map.entry(HOST + "MedicationDispense", data(Category.ORDER)), Map.entry(HOST + "Visit", data(Category.VISIT)),
			Map.entry(HOST + "Allergy", data(Category.ALLERGY)), Map.entry(HOST + "Condition", data(Category.CONDITION)),
			Map.entry(HOST + "Diagnosis", data(Category.DIAGNOSIS)),
			Map.entry(HOST + "PatientProgram", data(Category.PROGRAM)),
			Map.entry(HOST + "module.appointments.model.Appointment", data(Category.APPOINTMENT)));

	private static Bound data(Category category) {
		return new Bound(category, PATIENT, Kind.DATA);
	}

	/** @return that of the class or of the nearest of its superclasses that is bound, else {@link #FREE} */
	static Bound of(Class<?> type) {
		for (Class<?> each = type; each != null; each = each.getSuperclass()) {
			Bound found = BY_CLASS.get(each.getName());
			if (found != null) {
				return found;
			}
		}
		return FREE;
	}

	/** @return whether a new one of these changes the patient, and makes none */
	boolean isPart() {
		return category == Category.PATIENT && owner != null;
	}
}
