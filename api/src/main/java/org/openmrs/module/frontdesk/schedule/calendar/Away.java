/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.calendar;

import java.time.Instant;
import java.util.Set;

/**
 * An absence as it is counted with.
 *
 * @param provider the host's id, or null where it is the place that is closed
 * @param locations ids of the closed ones; empty for everywhere
 */
public record Away(Integer provider, Set<Integer> locations, Instant from, Instant until) {

	/** @return whether there is a moment that both have */
	public boolean meets(Instant start, Instant end) {
		return from.isBefore(end) && start.isBefore(until);
	}

	/** @return whether it closes an appointment's location, which is null where it has none */
	public boolean closes(Integer location) {
		return provider == null && (locations.isEmpty() || locations.contains(location));
	}
}
