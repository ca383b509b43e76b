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

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.persistence.*;

@Entity
@Table(name = "person_name")
public class PersonName extends BaseOpenmrsData {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "person_name_id")
	private Integer personNameId;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;
	@Column(name = "preferred", nullable = false)
	private Boolean preferred = Boolean.FALSE;
	@Column(name = "prefix", length = 50)
	private String prefix;
	@Column(name = "given_name", length = 50)
	private String givenName;
	@Column(name = "middle_name", length = 50)
	private String middleName;
	@Column(name = "family_name_prefix", length = 50)
	private String familyNamePrefix;
	@Column(name = "family_name", length = 50)
	private String familyName;
	@Column(name = "family_name2", length = 50)
	private String familyName2;
	@Column(name = "family_name_suffix", length = 50)
	private String familyNameSuffix;
	@Column(name = "degree", length = 50)
	private String degree;

	public PersonName() {
	}

	public PersonName(String givenName, String middleName, String familyName) {
		this.givenName = givenName;
		this.middleName = middleName;
		this.familyName = familyName;
	}

	public Person getPerson() {
		return person;
	}

	public void setPerson(Person person) {
		this.person = person;
	}

	public Boolean getPreferred() {
		return preferred;
	}

	public void setPrefix(String prefix) {
		this.prefix = prefix;
	}

	public String getGivenName() {
		return givenName;
	}

	public void setGivenName(String givenName) {
		this.givenName = givenName;
	}

	public void setMiddleName(String middleName) {
		this.middleName = middleName;
	}

	public void setFamilyNamePrefix(String familyNamePrefix) {
		this.familyNamePrefix = familyNamePrefix;
	}

	public String getFamilyName() {
		return familyName;
	}

	public void setFamilyName(String familyName) {
		this.familyName = familyName;
	}

	public void setFamilyName2(String familyName2) {
		this.familyName2 = familyName2;
	}

	public void setFamilyNameSuffix(String familyNameSuffix) {
		this.familyNameSuffix = familyNameSuffix;
	}

	public void setDegree(String degree) {
		this.degree = degree;
	}

	public String getFullName() {
		return Stream.of(prefix, givenName, middleName, familyNamePrefix, familyName, familyName2, familyNameSuffix, degree)
				.filter(Objects::nonNull).map(String::trim).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}
}
