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
import java.util.Arrays;
import java.util.List;
import org.openmrs.module.frontdesk.ShownTag;

/**
 * An appointment as the Appointments module has it, read without its entity.
 *
 * @param end null where the Appointments module has none
 * @param serviceType null where there is none
 * @param location null where there is none
 * @param providers those who have not declined, by name
 * @param kind <code>Scheduled</code>, <code>WalkIn</code> or <code>Virtual</code>
 */
public record Booking(int id, String uuid, String number, int patientId, Instant start, Instant end, Named service,
		Named serviceType, Named location, List<Named> providers, String kind, BookingStatus status) {

	/** @return a text that differs when anything differs that can be changed by booking anew */
	public String tag() {
		return ShownTag.of(Arrays.asList(id, start, end, service.id(), serviceType == null ? null : serviceType.id(),
				location == null ? null : location.id(), providers.stream().map(Named::id).toList(), status));
	}

	/** @return the same booking with these providers */
	public Booking with(List<Named> others) {
		return new Booking(id, uuid, number, patientId, start, end, service, serviceType, location, others, kind, status);
	}
}
