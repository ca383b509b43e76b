/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api;

import java.util.List;

import org.openmrs.Patient;
import org.openmrs.Visit;
import org.openmrs.VisitType;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

public interface VisitService {

	@Authorized(PrivilegeConstants.GET_VISIT_TYPES)
	List<VisitType> getAllVisitTypes();
	@Authorized(PrivilegeConstants.GET_VISIT_TYPES)
	VisitType getVisitTypeByUuid(String uuid);
	@Authorized(PrivilegeConstants.MANAGE_VISIT_TYPES)
	VisitType saveVisitType(VisitType visitType);
	@Authorized(PrivilegeConstants.GET_VISITS)
	Visit getVisit(Integer visitId);
	/** Neither voided nor stopped. */
	@Authorized(PrivilegeConstants.GET_VISITS)
	List<Visit> getActiveVisitsByPatient(Patient patient);
	/** A new one needs the privilege to add visits, a known one that to edit them. */
	@Authorized({ PrivilegeConstants.ADD_VISITS, PrivilegeConstants.EDIT_VISITS })
	Visit saveVisit(Visit visit);
	@Authorized(PrivilegeConstants.DELETE_VISITS)
	Visit voidVisit(Visit visit, String reason);
}
