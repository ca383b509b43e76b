/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs;

/** Mapped in platform.hbm.xml: its table has no description, and the name only of those who are no person. */
public class Provider extends BaseOpenmrsMetadata {

	private static final long serialVersionUID = 1L;

	private Integer providerId;
	private Person person;
	private String identifier;

	public Integer getId() {
		return providerId;
	}

	public Person getPerson() {
		return person;
	}

	public void setPerson(Person person) {
		this.person = person;
	}

	public String getIdentifier() {
		return identifier;
	}

	/** The person's name; the row's own only where there is no person. */
	@Override
	public String getName() {
		PersonName name = person == null ? null : person.getPersonName();
		return name == null ? super.getName() : name.getFullName();
	}
}
