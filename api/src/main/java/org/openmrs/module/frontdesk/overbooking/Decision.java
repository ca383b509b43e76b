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

import java.time.Instant;

/**
 * What was decided for somebody, which stays with the appointment.
 *
 * @param appointment the UUID of the appointment that they have by it or had before, or null
 * @param start of the place that they got, or null
 * @param longer by how many minutes the others were expected to wait longer, all together; null where it took no place
 * @param by who decided
 */
public record Decision(String uuid, WayOut out, String appointment, Instant start, Double longer, String reason,
		String words, String by, Instant at) {
}
