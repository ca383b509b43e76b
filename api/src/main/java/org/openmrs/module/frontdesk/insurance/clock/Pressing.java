/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.clock;

import java.time.Instant;
import org.openmrs.module.frontdesk.insurance.ReminderLevel;

/**
 * How pressing clocks are at a moment.
 *
 * @param escalated what was due before that moment has been overdue for a whole working day
 * @param endOfToday the first moment of tomorrow at the clinic, with which what is due today is over
 */
public record Pressing(Instant now, Instant escalated, Instant endOfToday) {

	/** @return null where it has time until tomorrow, or waits for nothing */
	public ReminderLevel of(Instant due) {
		if (due == null || due.isAfter(endOfToday)) {
			return null;
		}
		return due.isBefore(escalated)
				? ReminderLevel.ESCALATED
				: due.isBefore(now) ? ReminderLevel.OVERDUE : ReminderLevel.TODAY;
	}
}
