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

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

public class Patient extends Person {

	private static final long serialVersionUID = 1L;

	private Set<PatientIdentifier> identifiers = new LinkedHashSet<>();
	private Integer patientId;

	/** The person's own id where the patient's is not yet known, as when a new one has just been stored. */
	public Integer getPatientId() {
		return patientId == null ? personId : patientId;
	}

	public Set<PatientIdentifier> getIdentifiers() {
		return identifiers;
	}

	public List<PatientIdentifier> getActiveIdentifiers() {
		return identifiers.stream().filter(each -> !each.getVoided())
				.sorted(Comparator.comparing(PatientIdentifier::getPreferred).reversed()).collect(Collectors.toList());
	}

	/** The preferred identifier, else any that is not voided, else null. */
	public PatientIdentifier getPatientIdentifier() {
		return getActiveIdentifiers().stream().findFirst().orElse(null);
	}

	public Person getPerson() {
		return this;
	}
}
