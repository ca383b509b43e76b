/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import org.openmrs.Patient;
import org.openmrs.api.PatientService;
import org.openmrs.api.context.Context;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PatientServiceImpl implements PatientService {

	private final Store store;

	PatientServiceImpl(Store store) {
		this.store = store;
	}

	@Override
	public Patient savePatient(Patient patient) {
		boolean known = patient.getPatientId() != null;
		Context.requirePrivilege(known ? PrivilegeConstants.EDIT_PATIENTS : PrivilegeConstants.ADD_PATIENTS);
		return store.save(patient);
	}

	@Override
	@Transactional(readOnly = true)
	public Patient getPatient(Integer patientId) {
		return store.get(Patient.class, patientId);
	}

	@Override
	@Transactional(readOnly = true)
	public Patient getPatientByUuid(String uuid) {
		return store.byUuid(Patient.class, uuid);
	}

	@Override
	public Patient voidPatient(Patient patient, String reason) {
		return store.save(patient);
	}
}
