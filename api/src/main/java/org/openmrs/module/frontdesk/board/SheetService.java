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

import java.util.Map;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** How a patient is reached, and what helps them. Kept in the host's persons; saved through the host's service. */
public interface SheetService {

	/**
	 * @return what is known; the needs only for who has {@link FrontDeskPrivileges#VIEW_NEEDS}
	 * @throws Refusal UNKNOWN, where there is no such patient or they are voided
	 */
	@Authorized(FrontDeskPrivileges.VIEW_CONTACT)
	@Transactional(readOnly = true)
	Sheet sheet(String patientUuid);

	/**
	 * Corrects contact data, which counts as confirmed then. A new value that looks like the old one with a slip of the
	 * finger is not taken before the user is sure of it, be it right or not. A corrected address takes the place of the old
	 * one, which is voided; what the site's template does not show of it stays as it was.
	 *
	 * @param shown the {@link Sheet#tag} of what the user saw
	 * @throws Refusal UNKNOWN; RULE where a value cannot be right, or <code>contact.didYouMean</code>; STALE where it has
	 *         changed since
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_CONTACT, FrontDeskPrivileges.CORRECT_CONTACT }, requireAll = true)
	@Transactional
	Sheet correct(String patientUuid, Correction correction, String shown);

	/**
	 * @param needs those that change; an empty text takes one away, others stay
	 * @param shown the {@link Sheet#tag} of what the user saw
	 * @throws Refusal UNKNOWN; RULE where a text is too long (50 characters) or has control characters; STALE
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_CONTACT, FrontDeskPrivileges.VIEW_NEEDS,
			FrontDeskPrivileges.RECORD_NEEDS }, requireAll = true)
	@Transactional
	Sheet recordNeeds(String patientUuid, Map<Need, String> needs, String shown);
}
