/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when an offer stands: for as long as the clinic has set, but for no more than half of the time until the place begins,
 * so that there is time to ask the next one.
 */
final class TimeLimit {

	/** Nobody is asked who would have less. */
	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private TimeLimit() {
	}

	/** @return empty where it is too late to ask anybody */
	static Optional<Instant> of(Instant start, Instant now, Duration set) {
		Duration half = Duration.between(now, start).dividedBy(2);
		Duration limit = half.compareTo(set) < 0 ? half : set;
		return limit.compareTo(SHORTEST) < 0 ? Optional.empty() : Optional.of(now.plusSeconds(limit.toSeconds()));
	}
}
