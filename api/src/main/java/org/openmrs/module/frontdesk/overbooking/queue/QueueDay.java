/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.util.List;
import java.util.Optional;
import org.openmrs.module.frontdesk.overbooking.PresentDay;
import org.openmrs.module.frontdesk.schedule.ServicesToday;

/** All that is known of today's queues at a place. */
record QueueDay(PresentDay present, ServicesToday services, List<StoredEntry> entries, List<List<Comer>> lanes) {

	/** @return the people of the lane in which somebody waits */
	Optional<List<Comer>> laneOf(String line) {
		return lanes.stream().filter(lane -> lane.stream().anyMatch(one -> one.waits() && one.key().equals(line)))
				.findFirst();
	}
}
