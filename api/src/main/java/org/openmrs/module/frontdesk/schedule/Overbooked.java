/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.Instant;
import java.util.List;

/**
 * An appointment that was given a place that there is not.
 *
 * @param patient whom it is for; null where the user may not see that
 * @param breaches what stood against it, as {@link Breach#code}, the gravest first
 * @param reason why, or null where nobody was asked
 * @param by the name of who booked it, or null where it was nobody
 */
public record Overbooked(String appointment, PatientName patient, Named service, Instant start, BookingStatus status,
		List<String> breaches, String reason, String words, Instant at, String by) {

	/** @return the same with whom it is for */
	public Overbooked of(PatientName patient) {
		return new Overbooked(appointment, patient, service, start, status, breaches, reason, words, at, by);
	}
}
