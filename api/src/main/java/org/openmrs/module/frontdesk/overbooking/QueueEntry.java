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
import java.time.LocalDate;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * What the queue keeps of somebody: what an offer of another place can point to.
 *
 * @param uuid its own
 * @param line as {@link QueueLine#line}
 * @param patient the patient's UUID
 * @param appointment the UUID of their appointment of that day, or null
 * @param location null where it has none
 * @param entered when it was made
 * @param reason in own words, or null
 * @param wishUntil up to which day they would take another place, or null
 * @param ended how the waiting ended, or null
 * @param version the next change names it
 */
public record QueueEntry(String uuid, String line, LocalDate day, String patient, String appointment, Named service,
		Named location, Instant entered, String reason, RedFlag redFlag, LocalDate wishUntil, Urgency urgency,
		QueueEnd ended,
		int version) {
}
