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

import java.time.LocalDateTime;

/**
 * When a provider is away, or a location or the whole clinic is closed. The times are those of the clinic's clock, whatever
 * zone it is set to.
 *
 * @param provider null where it is the place that is closed
 * @param location with all below it; null for everywhere
 * @param until after from, and no longer part of it
 * @param booked how many appointments have a place then, which they keep; null where nobody has counted
 * @param reason for the manager's page, up to 100 characters, or empty
 */
public record Absence(String uuid, Named provider, Named location, LocalDateTime from, LocalDateTime until, Integer booked,
		String reason) {

	/** @return the same with how many appointments have a place then */
	public Absence counted(int booked) {
		return new Absence(uuid, provider, location, from, until, booked, reason);
	}
}
