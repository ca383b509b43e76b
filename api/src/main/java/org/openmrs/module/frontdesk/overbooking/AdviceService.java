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
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.springframework.transaction.annotation.Transactional;

/** Says what follows before somebody decides. */
public interface AdviceService {

	/**
	 * What it does to the others of a session if somebody gets a place in it, whether that is free or not. Each comes as likely
	 * as the clinic's history says, on time, and takes as long as is booked; who has no provider is seen by whoever is free.
	 * Nothing is told of any other person alone.
	 *
	 * @param patient the UUID of who is to come, or null while that is not known
	 * @param moved the UUID of an appointment that is to be given up for the place, or null
	 * @throws Refusal UNKNOWN, where there is no such service, provider, patient or location; RULE for a time that cannot be
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	SessionEffect whatIf(PlaceAsked place, String patient, String moved);
}
