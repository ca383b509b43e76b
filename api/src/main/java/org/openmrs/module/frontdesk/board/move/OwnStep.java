/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.move;

import java.time.Instant;
import org.openmrs.module.frontdesk.board.CallLine;
import org.openmrs.module.frontdesk.board.MoveKind;
import org.openmrs.module.frontdesk.board.Told;
import org.openmrs.module.frontdesk.board.VisitOutcome;

/**
 * A step that the desk took and that was not taken back.
 *
 * @param kind null for a check-in
 * @param by the name of who did it
 * @param visit of a check-in, else null
 * @param call a number of the appointment's, or null for what is a step
 * @param place where the number is of: the host's location id, or 0
 */
public record OwnStep(int appointmentId, MoveKind kind, String uuid, Instant at, String by, VisitOutcome visit,
		Told coverage, CallLine call, int place) {
}
