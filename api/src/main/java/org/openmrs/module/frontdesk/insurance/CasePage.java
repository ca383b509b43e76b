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
 * A piece of the list of cases, and how much there is to do in all.
 *
 * @param next where the next piece begins, null where this is the last one
 * @param reminders how many are due by the end of today, whatever is listed
 */
public record CasePage(List<CaseLine> cases, String next, List<Count> counts, ReminderCount reminders) {

	/**
	 * How many cases are in a state that asks for something to be done.
	 *
	 * @param overdue of how many of these a clock has ended
	 */
	public record Count(CaseState state, int all, int overdue) {
	}
}
