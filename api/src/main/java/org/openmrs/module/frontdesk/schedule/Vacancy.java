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
 * A place, or what is left of one, that an appointment has given up. Ids are the host's.
 *
 * @param appointment whose it was
 * @param location null where there was none
 * @param provider with whom, or null; of several the one with the lowest id
 * @param end after start, and after now
 */
public record Vacancy(int appointment, int service, Integer location, Integer provider, Instant start, Instant end) {
}
