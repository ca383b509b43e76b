/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.overbooking.QueueCount;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * A day's appointments, all of them or those that changed.
 *
 * @param location null for all
 * @param mark how far the change feed was before the rows were read
 * @param partial whether only changed rows are in it
 * @param gone UUIDs of appointments that changed and are not on this board, or no longer; only where partial
 * @param flags where partial, those of the rows, and of all other rows those that hang on the day
 * @param flow of the whole board, always: one person who goes in changes it for all who wait
 * @param queue how many wait at the location, with an appointment or without; null for another day than today, and where the
 *        user may not see the queue
 */
public record Board(LocalDate day, ZoneId zone, Named location, ChangeFeed.Mark mark, boolean partial, List<BoardRow> rows,
		Set<String> gone, List<FlagLine> flags, Flow flow, QueueCount queue) {
}
