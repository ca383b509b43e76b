/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.List;
import java.util.Locale;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** What a request to a payer can be for, so that nobody types it. Days are days in the clinic's zone. */
public interface CaseChoiceService {

	/** So many procedures are found at most. */
	int MOST = 20;

	/**
	 * Appointments are those from a month ago to a year from today.
	 *
	 * @throws Refusal UNKNOWN
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(readOnly = true)
	CaseChoices choices(String uuid);

	/**
	 * The host's concepts, by parts of a name in any language, or by how a code begins that they are mapped to, with its source
	 * and a colon before it or without. The nearest first.
	 *
	 * @param text from 2 to 100 characters
	 * @param language in which they are named, where they have a name in it
	 * @return {@link #MOST} at most
	 * @throws Refusal RULE
	 */
	@Authorized({ FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS, FrontDeskPrivileges.MANAGE_PAYERS })
	@Transactional(readOnly = true)
	List<CodedConcept> procedures(String text, Locale language);
}
