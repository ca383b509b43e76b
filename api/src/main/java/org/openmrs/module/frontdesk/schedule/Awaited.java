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
 * An appointment as it is asked about by who works out how likely people come: nothing of the person but the host's id.
 *
 * @param uuid null of a place that is wanted and not booked
 * @param patient the host's id
 * @param service the host's id
 * @param booked when it was made, or when it begins where that is not known; of one that is wanted, now
 * @param status of one that is wanted, Requested
 */
public record Awaited(String uuid, int patient, int service, Instant start, Instant booked, BookingStatus status) {
}
