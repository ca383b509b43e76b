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

import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mapped in Person.hbm.xml: a patient has the audit columns twice, in its own table and in its person's. */
public class Person extends BaseChangeableOpenmrsData {
	
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
	
	public void setPersonId(Integer personId) {
		this.personId = personId;
	}
	
	@Override
	public Integer getId() {
		return getPersonId();
	}
	
	@Override
	public void setId(Integer id) {
		setPersonId(id);
	}
	
	public String getGender() {
		return gender;
	}

	public void setGender(String gender) {
		this.gender = gender;
	}

	public Date getBirthdate() {
		return birthdate;
	}

	public void setBirthdate(Date birthdate) {
		this.birthdate = birthdate;
	}

	public Boolean getBirthdateEstimated() {
		return birthdateEstimated;
	}

	public void setBirthdateEstimated(Boolean birthdateEstimated) {
		this.birthdateEstimated = birthdateEstimated;
	}

	public Boolean getDead() {
		return dead;
	}

	public void setDead(Boolean dead) {
		this.dead = dead;
	}

	public Date getDeathDate() {
		return deathDate;
	}

	public void setDeathDate(Date deathDate) {
		this.deathDate = deathDate;
	}

	public Set<PersonName> getNames() {
		return names;
	}

	public void setNames(Set<PersonName> names) {
		this.names = names;
	}

	public Set<PersonAddress> getAddresses() {
		return addresses;
	}

	public void setAddresses(Set<PersonAddress> addresses) {
		this.addresses = addresses;
	}

	public Set<PersonAttribute> getAttributes() {
		return attributes;
	}

	public void setAttributes(Set<PersonAttribute> attributes) {
		this.attributes = attributes;
	}
	
	public void addName(PersonName name) {
		name.setPerson(this);
		names.add(name);
	}
	
	public void addAddress(PersonAddress address) {
		address.setPerson(this);
		addresses.add(address);
	}
	
	public void addAttribute(PersonAttribute attribute) {
		attribute.setPerson(this);
		attributes.add(attribute);
	}
	
	/** The preferred name, else any that is not voided, else (of a voided person only) any. */
	public PersonName getPersonName() {
		return firstName(name -> !name.getVoided() && name.getPreferred())
		        .or(() -> firstName(name -> !name.getVoided())).or(() -> firstName(name -> getVoided())).orElse(null);
	}
	
	private java.util.Optional<PersonName> firstName(Predicate<PersonName> wanted) {
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
		return activeAttributes().filter(each -> typeName.equals(each.getAttributeType().getName())).findFirst().orElse(null);
	}
	
	private Stream<PersonAttribute> activeAttributes() {
		return attributes.stream().filter(each -> !each.getVoided());
	}
	
	/** Whole years today, or at death; null when the birth date is unknown. */
	public Integer getAge() {
		if (birthdate == null) {
			return null;
		}
		LocalDate until = deathDate == null ? LocalDate.now() : day(deathDate);
		return Period.between(day(birthdate), until).getYears();
	}
	
	private static LocalDate day(Date date) {
		return new java.sql.Date(date.getTime()).toLocalDate();
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
	
	public User getPersonVoidedBy() {
		return getVoidedBy();
	}
	
	public void setPersonVoidedBy(User voidedBy) {
		setVoidedBy(voidedBy);
	}
	
	public Date getPersonDateVoided() {
		return getDateVoided();
	}
	
	public void setPersonDateVoided(Date dateVoided) {
		setDateVoided(dateVoided);
	}
	
	public String getPersonVoidReason() {
		return getVoidReason();
	}
	
	public void setPersonVoidReason(String voidReason) {
		setVoidReason(voidReason);
	}
}
