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

/**
 * What is due of requests to payers, for parts of the module that put it before people, such as a worklist. They have seen to it that
 * the user may see authorizations, and note whose they show.
 */
public interface Reminders {

	/** @return how many there are now; one query on an index */
	ReminderCount count();

	/** @return those that are due by the end of today, the longest overdue first; {@link AuthorizationService#PAGE} at most */
	List<Reminder> due();
}
