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

/**
 * How full an hour of a day is. The places of a session are taken to begin evenly spread over its time; those of a service
 * that says no times are places of the day, and of no hour.
 *
 * @param from when it begins
 * @param places how many places begin in it; null where nothing that goes on then has a limit
 * @param booked how many of those who have one of these places are booked to begin in it
 * @param over how many too many begin in it: of the sessions that have more booked than places, or of all together, whichever
 *        is more
 * @param unlimited how many are booked to begin in it where no places are counted
 */
public record HourLoad(Instant from, Integer places, int booked, int over, int unlimited) {
}
