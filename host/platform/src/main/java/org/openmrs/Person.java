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
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mapped in platform.hbm.xml: a patient has the audit columns twice, in its own table and in its person's. */
public class Person extends BaseOpenmrsData {

	private static final long serialVersionUID = 1L;

	protected Integer personId;

	private String gender;
	private Date birthdate;
	private Boolean birthdateEstimated = Boolean.FALSE;
	private Boolean dead = Boolean.FALSE;
	private Date deathDate;
	private Set<PersonName> names = new LinkedHashSet<>();
	private Set<PersonAddress> addresses = new LinkedHashSet<>();
	private Set<PersonAttribute> attributes = new LinkedHashSet<>();
	public Integer getPersonId() {
		return personId;
	}

	public Integer getId() {
		return getPersonId();
	}

	public String getGender() {
		return gender;
	}

	public void setGender(String gender) {
		this.gender = gender;
	}

	public Set<PersonName> getNames() {
		return names;
	}

	public Set<PersonAttribute> getAttributes() {
		return attributes;
	}

	public void setBirthdate(Date birthdate) {
		this.birthdate = birthdate;
	}

	public void setBirthdateEstimated(Boolean birthdateEstimated) {
		this.birthdateEstimated = birthdateEstimated;
	}

	/** Another one of its type that counts is voided by it. */
	public void addAttribute(PersonAttribute attribute) {
		activeAttributes().filter(each -> each.getAttributeType().equals(attribute.getAttributeType())).toList()
				.forEach(each -> each.voidAttribute("New value: " + attribute.getValue()));
		attribute.setPerson(this);
		attributes.add(attribute);
	}

	public void addName(PersonName name) {
		name.setPerson(this);
		names.add(name);
	}

	public Set<PersonAddress> getAddresses() {
		return addresses;
	}

	/** One that says nothing is left out. */
	public void addAddress(PersonAddress address) {
		address.setPerson(this);
		if (!address.isBlank()) {
			addresses.add(address);
		}
	}

	/** The preferred name, else any that is not voided, else (of a voided person only) any. */
	public PersonName getPersonName() {
		return firstName(name -> !name.getVoided() && name.getPreferred())
				.or(() -> firstName(name -> !name.getVoided())).or(() -> firstName(name -> getVoided())).orElse(null);
	}

	private Optional<PersonName> firstName(Predicate<PersonName> wanted) {
		return names.stream().filter(wanted).findFirst();
	}

	public String getGivenName() {
		return getPersonName() == null ? "" : getPersonName().getGivenName();
	}

	public String getFamilyName() {
		return getPersonName() == null ? "" : getPersonName().getFamilyName();
	}

	/** The attribute of the type with this name that is not voided, or null. */
	public PersonAttribute getAttribute(String typeName) {
		return activeAttributes().filter(each -> typeName.equals(each.getAttributeType().getName())).findFirst()
				.orElse(null);
	}

	private Stream<PersonAttribute> activeAttributes() {
		return attributes.stream().filter(each -> !each.getVoided());
	}

	public User getPersonCreator() {
		return getCreator();
	}

	public void setPersonCreator(User creator) {
		setCreator(creator);
	}

	public Date getPersonDateCreated() {
		return getDateCreated();
	}

	public void setPersonDateCreated(Date dateCreated) {
		setDateCreated(dateCreated);
	}

	public User getPersonChangedBy() {
		return getChangedBy();
	}

	public void setPersonChangedBy(User changedBy) {
		setChangedBy(changedBy);
	}

	public Date getPersonDateChanged() {
		return getDateChanged();
	}

	public void setPersonDateChanged(Date dateChanged) {
		setDateChanged(dateChanged);
	}

	public Boolean getPersonVoided() {
		return getVoided();
	}

	public void setPersonVoided(Boolean voided) {
		setVoided(voided);
	}
}
