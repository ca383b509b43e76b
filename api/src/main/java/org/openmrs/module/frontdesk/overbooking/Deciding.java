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

import org.openmrs.module.frontdesk.schedule.PlaceAsked;

/**
 * A way out that somebody takes.
 *
 * @param uuid that the decision is to have; who asks twice with the same one decides once
 * @param place null exactly where the way takes none
 * @param shown the {@link org.openmrs.module.frontdesk.schedule.Booking#tag} of the appointment that was seen; null where there is none
 * @param line of who waits in the queue without an appointment, {@link QueueLine#line}; null where they are not in it
 * @param version of that line
 * @param reason one of the clinic's reasons to overbook
 * @param words own ones, up to 255 characters in one line, or nothing
 */
public record Deciding(String uuid, WaysAsked who, WayOut out, PlaceAsked place, String shown, String line,
		int version, String reason, String words) {
}
