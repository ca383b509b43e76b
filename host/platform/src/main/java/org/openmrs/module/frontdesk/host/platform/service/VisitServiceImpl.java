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

import java.util.List;

import org.openmrs.Patient;
import org.openmrs.Visit;
import org.openmrs.VisitType;
import org.openmrs.api.VisitService;
import org.openmrs.api.context.Context;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class VisitServiceImpl implements VisitService {

	private final Store store;

	VisitServiceImpl(Store store) {
		this.store = store;
	}

	@Override
	@Transactional(readOnly = true)
	public List<VisitType> getAllVisitTypes() {
		return store.list(VisitType.class, "from VisitType order by name");
	}

	@Override
	@Transactional(readOnly = true)
	public VisitType getVisitTypeByUuid(String uuid) {
		return store.byUuid(VisitType.class, uuid);
	}

	@Override
	public VisitType saveVisitType(VisitType visitType) {
		return store.save(visitType);
	}

	@Override
	@Transactional(readOnly = true)
	public Visit getVisit(Integer visitId) {
		return store.get(Visit.class, visitId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Visit> getActiveVisitsByPatient(Patient patient) {
		return store.list(Visit.class, "from Visit v where v.patient = ?1 and v.voided = false and v.stopDatetime is null "
				+ "order by v.startDatetime desc, v.visitId desc",
				patient);
	}

	@Override
	public Visit saveVisit(Visit visit) {
		boolean known = visit.getVisitId() != null;
		Context.requirePrivilege(known ? PrivilegeConstants.EDIT_VISITS : PrivilegeConstants.ADD_VISITS);
		return store.save(visit);
	}

	@Override
	public Visit voidVisit(Visit visit, String reason) {
		return store.save(visit);
	}
}
