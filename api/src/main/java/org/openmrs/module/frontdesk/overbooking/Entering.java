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

import java.time.LocalDate;

/**
 * Somebody who is put into the queue.
 *
 * @param patient the UUID
 * @param service the UUID
 * @param location the UUID, or null
 * @param kind {@link QueueKind#WALK_IN} or {@link QueueKind#CALL}
 * @param reason in own words, 1 to {@link QueueService#LONGEST} characters in one line
 * @param wishUntil up to which day they would take another place, today to a year from now, or null
 */
public record Entering(String patient, String service, String location, QueueKind kind, String reason,
		LocalDate wishUntil) {
}
