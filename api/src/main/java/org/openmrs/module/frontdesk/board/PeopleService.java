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

import java.util.Locale;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds patients by what people type: names in any order, with slips and nicknames, identifiers, phone numbers, birth dates,
 * and any of these together. Nobody and nothing that is voided is found.
 */
public interface PeopleService {

	/** So many are found at most. */
	int MOST = 20;

	/**
	 * Finds whoever all words of the text fit. What was saved before is found.
	 *
	 * @param limit 1 to {@link #MOST}
	 * @param locale whose order of day and month comes first where a birth date can be read in both
	 * @throws Refusal RULE, where the text or the limit is too short or too long
	 */
	@Authorized(FrontDeskPrivileges.FIND_PEOPLE)
	@Transactional(propagation = Propagation.SUPPORTS)
	PeopleFound search(String text, int limit, Locale locale);

	/** How far the index is by which people are found. */
	@Authorized({ FrontDeskPrivileges.VIEW_HEALTH, FrontDeskPrivileges.MANAGE_SETTINGS })
	@Transactional(readOnly = true)
	IndexProgress index();

	/** Has the index made anew, in the background; until then people are found by what there is. */
	@Authorized(FrontDeskPrivileges.MANAGE_SETTINGS)
	@Transactional
	IndexProgress makeIndex();
}
