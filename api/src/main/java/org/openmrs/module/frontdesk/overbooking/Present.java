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

import java.time.Duration;
import java.time.Instant;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.PatientName;

/**
 * An appointment of today as the board knows it.
 *
 * @param came when the person came, or null where that is not known
 * @param seen when they went in, else when they were done; null where that is not known
 * @param checkedIn whether they are checked in
 * @param planned how long it takes
 * @param needs whether something that helps them counts in the queue
 * @param tag of the row of the board, of somebody who waits; else null
 * @param call the number by which they are called, or null
 */
public record Present(Booking booking, PatientName patient, PresentState state, Instant came, Instant seen,
		boolean checkedIn, Duration planned, boolean needs, String tag, Integer call) {
}
