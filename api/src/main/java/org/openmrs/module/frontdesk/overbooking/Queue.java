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
import java.util.List;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.schedule.DayLoad;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Who waits today.
 *
 * @param location null for all
 * @param overtakes how many who came later may be seen before somebody
 * @param lanes those in which somebody waits, by service and place
 * @param services those for which somebody can be put into the queue, by name
 * @param load how full the day is there
 */
public record Queue(LocalDate day, Named location, ChangeFeed.Mark mark, int overtakes, List<QueueLane> lanes,
		List<QueueChoice> services, DayLoad load) {
}
