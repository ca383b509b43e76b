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

import java.time.Instant;
import org.openmrs.module.frontdesk.overbooking.OfferReason;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.KeptPlace;

/**
 * An offer as the tables have it.
 *
 * @param bookedAt when the appointment was that would move, or null where there was none
 * @param askedBefore how many were offered the place before
 * @param answeredBy the host's id of the user, or null where nobody answered
 * @param appointment the UUID of what was booked, or null
 */
record Offered(int id, String uuid, Waiting who, FreedPlace place, Instant start, Instant end, Instant bookedAt,
		OfferReason reason, int askedBefore, Instant offeredAt, Instant expires, OfferStatus status, Instant answeredAt,
		Integer answeredBy, String appointment) {

	/** @param replaced the appointment that would move, or null where there is none */
	KeptPlace kept(Booking replaced) {
		return new KeptPlace(place.uuid(), place.vacatedBy(), replaced == null ? null : (Integer) replaced.id(),
				place.service(), place.location(), place.provider(), who.patient(), start, end, expires);
	}
}
