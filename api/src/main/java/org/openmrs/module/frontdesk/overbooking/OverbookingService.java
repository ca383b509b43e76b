/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far to overbook, and what one more person does to the others. The model: one provider, slots of one length, everybody who
 * comes is on time, comes or not whatever others do, takes one slot and is seen, after the session's end if need be; who has come
 * is seen in the order of the slots. What it answers is exact for the model.
 */
public interface OverbookingService {

	/**
	 * The best schedule, or what the given one brings.
	 *
	 * @throws Refusal RULE, where a value is out of its range, or where booking ever more people would pay
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	Plan plan(PlanAsked asked);

	/** @throws Refusal RULE, where a value is out of its range */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	Effect whatIf(Addition addition);
}
