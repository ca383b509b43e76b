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

import java.util.Date;

import org.openmrs.api.context.Context;

import javax.persistence.*;

@Entity
@Table(name = "person_attribute")
public class PersonAttribute extends BaseOpenmrsData {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "person_attribute_id")
	private Integer personAttributeId;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;
	@ManyToOne(optional = false)
	@JoinColumn(name = "person_attribute_type_id")
	private PersonAttributeType attributeType;
	@Column(name = "value", nullable = false, length = 50)
	private String value;

	public PersonAttribute() {
	}

	public PersonAttribute(PersonAttributeType attributeType, String value) {
		this.attributeType = attributeType;
		this.value = value;
	}

	public Person getPerson() {
		return person;
	}

	public void setPerson(Person person) {
		this.person = person;
	}

	public void voidAttribute(String reason) {
		setVoided(true);
		setVoidedBy(Context.getAuthenticatedUser());
		setVoidReason(reason);
		setDateVoided(new Date());
	}

	public PersonAttributeType getAttributeType() {
		return attributeType;
	}

	public String getValue() {
		return value;
	}
}
