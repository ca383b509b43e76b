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
import java.util.Set;

/**
 * A place that somebody has, or may get.
 *
 * @param appointment the host's id; where it is not booked but kept, that of the appointment that gave it up, or 0
 * @param patient the host's id, or null where nobody is named
 * @param providers the host's ids; empty where it is with nobody in particular
 * @param end after start
 */
public record OccupiedPlace(int appointment, Integer patient, int service, Set<Integer> providers, Instant start,
		Instant end) {
}
