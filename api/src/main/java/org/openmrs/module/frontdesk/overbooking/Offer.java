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
import java.util.List;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;

/**
 * A place that came free, offered to one person.
 *
 * @param patient null where the host no longer has them
 * @param phones empty where there are none, or the user may not see them
 * @param service null where it is offered no more
 * @param provider null for nobody in particular
 * @param location null where there is none
 * @param bookedAt when the appointment is that would move here, or null where they have none yet
 * @param reason why it is their turn
 * @param askedAt since when they wait
 * @param askedBefore how many were offered it before
 * @param expires until when it is kept for them
 * @param answeredAt when it was answered, or ended by itself; null while it is open
 * @param answeredBy the name of who answered; null where nobody did
 * @param appointment the UUID of what was booked, or null
 */
public record Offer(String uuid, PatientName patient, List<String> phones, Named service, Named provider, Named location,
		Instant start, Instant end, Instant bookedAt, OfferReason reason, Instant askedAt, int askedBefore,
		Instant offeredAt, Instant expires, OfferStatus status, Instant answeredAt, String answeredBy,
		String appointment) {
}
