/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.checkin;

import java.time.Instant;
import org.openmrs.module.frontdesk.board.VisitOutcome;

/**
 * A check-in that was not taken back, as lists read it.
 *
 * @param by the host's id of the user who made it
 */
public record ActiveCheckIn(int appointmentId, String uuid, Instant at, int by, VisitOutcome visit) {
}
