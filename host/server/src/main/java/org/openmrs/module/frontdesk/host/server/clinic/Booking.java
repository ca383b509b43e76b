/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * An appointment as it was agreed.
 *
 * @param patient the patient's id
 * @param service which service
 * @param provider the provider's id
 * @param start when it begins
 * @param bookedAt when it was agreed
 * @param kind a kind of the Appointments module
 */
record Booking(int patient, Service service, int provider, LocalDateTime start, LocalDateTime bookedAt, String kind) {

	static final String SCHEDULED = "Scheduled";

	static final String WALK_IN = "WalkIn";

	static final String VIRTUAL = "Virtual";

	/**
	 * A service of the demo clinic.
	 *
	 * @param id its id
	 * @param location where it is given
	 * @param minutes how long an appointment takes
	 */
	record Service(int id, int location, int minutes) {
	}

	boolean walkIn() {
		return WALK_IN.equals(kind);
	}

	LocalDateTime end() {
		return start.plusMinutes(service.minutes());
	}

	long daysAhead() {
		return ChronoUnit.DAYS.between(bookedAt.toLocalDate(), start.toLocalDate());
	}
}
