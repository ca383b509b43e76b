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
import java.util.Collections;
import java.util.Set;

/**
 * A place that somebody has: by an appointment, or held while one talks.
 *
 * @param appointment the host's id; where it is only held, that of the appointment that has given it up and may take it back,
 *            or 0
 * @param location null where there is none
 * @param providers ids of those who have not declined
 * @param patient null where it is held for nobody in particular
 */
public record Taken(int appointment, int service, Integer location, Set<Integer> providers, Integer patient, Instant start,
		Instant end) {

	/** @return whether there is a moment that both have */
	public boolean meets(Instant from, Instant until) {
		return start.isBefore(until) && from.isBefore(end);
	}

	boolean meets(Taken other) {
		return meets(other.start, other.end);
	}

	boolean sharesProvider(Taken other) {
		return !Collections.disjoint(providers, other.providers);
	}

	boolean sharesPatient(Taken other) {
		return patient != null && patient.equals(other.patient);
	}
}
