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

import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** Ways out of an overfull session. The desk decides; of some, as the clinic has set it, a clinician. */
public interface WayService {

	/**
	 * @return those that there are just now, in the order of {@link WayOut}; {@link WayOut#DOUBLE_UP} for who may overbook alone
	 * @throws Refusal UNKNOWN, where there is no such patient, service or location, or they have no such appointment today
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	Ways ways(WaysAsked who);

	/**
	 * Takes a way out: gives the place, where it takes one, and keeps who decided it and why. {@link WayOut#DOUBLE_UP} needs
	 * {@link FrontDeskPrivileges#OVERBOOK}, what a clinician decides {@link FrontDeskPrivileges#SET_URGENCY}.
	 *
	 * @throws org.openmrs.module.frontdesk.schedule.NoPlace where the place cannot be had
	 * @throws Refusal as {@link #ways}; RULE for a reason that is none of the clinic's, or a place that does not fit the way; STALE
	 *         where the appointment has changed; CONFLICT where it is over
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	Decision decide(Deciding deciding);

	/**
	 * @param appointment the UUID
	 * @return what was decided for it, the latest first
	 * @throws Refusal UNKNOWN, where there is none
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<Decision> decisions(String appointment);
}
