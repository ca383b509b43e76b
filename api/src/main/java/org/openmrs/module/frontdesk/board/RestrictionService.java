/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** Marks patients whose record is not for everybody's eyes, by attributes of the host's persons. */
public interface RestrictionService {

	/**
	 * Marks the patient's record as restricted, or takes away each mark of that.
	 *
	 * @param shown the {@link Sheet#tag} of what the user saw
	 * @throws Refusal UNKNOWN, where there is no such patient or they are voided; STALE where the sheet has changed since;
	 *         CONFLICT where the host has no attribute for it; RULE where the host refuses it
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_CONTACT, FrontDeskPrivileges.RESTRICT }, requireAll = true)
	@Transactional
	Sheet restrict(String patientUuid, boolean restricted, String shown);
}
