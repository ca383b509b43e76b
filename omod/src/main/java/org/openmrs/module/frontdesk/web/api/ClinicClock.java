/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.openmrs.module.frontdesk.ClinicTime;
import org.springframework.stereotype.Component;

/** Writes moments as people at the clinic know them: ISO 8601 with the clinic's offset, to the second. */
@Component("frontdesk.clinicClock")
public class ClinicClock {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

	private final ClinicTime time;

	ClinicClock(ClinicTime time) {
		this.time = time;
	}

	/** @return null for null */
	public String iso(Instant moment) {
		return moment == null ? null : SECONDS.format(moment.atZone(time.zone()));
	}
}
