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

import javax.persistence.*;

@Entity
@Table(name = "patient_identifier")
public class PatientIdentifier extends BaseOpenmrsData {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "patient_identifier_id")
	private Integer patientIdentifierId;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "patient_id")
	private Patient patient;
	@Column(name = "identifier", length = 50)
	private String identifier;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "identifier_type")
	private PatientIdentifierType identifierType;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "location_id")
	private Location location;
	@Column(name = "preferred", nullable = false)
	private Boolean preferred = Boolean.FALSE;

	public Patient getPatient() {
		return patient;
	}

	public String getIdentifier() {
		return identifier;
	}

	public PatientIdentifierType getIdentifierType() {
		return identifierType;
	}

	public Boolean getPreferred() {
		return preferred;
	}
}
