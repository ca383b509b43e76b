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

import java.time.LocalDate;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** What a screen in the waiting room shows. Whoever may see this need not be allowed to see any patient. */
public interface CallService {

	/** @return how far the day's change feed is: while it stands still, so does the list */
	@Authorized(FrontDeskPrivileges.VIEW_CALLS)
	@Transactional(readOnly = true)
	ChangeFeed.Mark mark(LocalDate day);

	/**
	 * The numbers of today that were called last, at most eight.
	 *
	 * @param locationUuid one of the host's locations, with all below it, or null for all
	 * @throws Refusal UNKNOWN, where there is no such location
	 */
	@Authorized(FrontDeskPrivileges.VIEW_CALLS)
	@Transactional(readOnly = true)
	CallList called(String locationUuid);
}
