/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.Instant;

/**
 * That somebody at the clinic has to do something about a request to a payer.
 *
 * @param request UUID of the case
 * @param patient the host's id
 * @param what it waits for
 * @param due until when
 */
public record Reminder(String request, int patient, ClockKind what, Instant due, ReminderLevel level) {
}
