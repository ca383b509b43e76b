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
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;

/** Counts who waits in the queue, for whoever knows already who waits with an appointment: one query, where the day has news. */
public interface QueueTally {

	/**
	 * The caller has made sure that the user may see the queue.
	 *
	 * @param mark how far the day's feed is, as the caller sees it: while that is the same, so is what the queue keeps
	 * @param locations ids of the host's locations, or empty for all
	 * @param waiting those who are there for an appointment at these locations and have not gone in, by the host's id of the
	 *        appointment: when they came, or should have where that is not known
	 */
	QueueCount of(ChangeFeed.Mark mark, Set<Integer> locations, Map<Integer, Instant> waiting);
}
