/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of a day in which a service is offered.
 *
 * @param hours the host's id of the weekly availability, or 0 for the service's own times
 * @param day the clinic's day on which it begins
 * @param until on the next day where it goes on past midnight
 * @param places how many people at most, or null for any number
 */
public record ServiceSession(int service, int hours, LocalDate day, Instant from, Instant until, Integer places) {

	/** @return whether an appointment that starts then belongs to it */
	public boolean holds(Instant start) {
		return !start.isBefore(from) && start.isBefore(until);
	}
}
