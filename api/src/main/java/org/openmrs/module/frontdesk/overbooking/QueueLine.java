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
import java.util.List;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.PatientName;

/**
 * Somebody who waits.
 *
 * @param line the UUID of the appointment; of somebody who has none, <code>e-</code> and the UUID of the entry
 * @param version of what the queue keeps of them, 0 where that is nothing
 * @param booking the appointment, or null
 * @param tag of the appointment's row of the board, or null
 * @param call the number by which they are called, or null
 * @param came when they came or called
 * @param since from when on they wait: from their own time, or from when they came where that is later
 * @param reason in own words, or null
 * @param redFlag null where the reason asks for nobody
 * @param wishUntil up to which day they would take another place, or null
 * @param overtaken how many who came later were seen before them
 * @param moved whether they stand where they stand by hand, which can be taken back
 * @param expected when they are likely to be seen; null where nobody is there to see them
 * @param bound by when they are seen, whatever happens among those who have come
 */
public record QueueLine(String line, int version, PatientName patient, Booking booking, String tag, Integer call,
		QueueKind kind, Instant came, Instant since, Urgency urgency, String reason, RedFlag redFlag, LocalDate wishUntil,
		int overtaken, boolean moved, Instant expected, Instant bound, List<Why> why) {
}
