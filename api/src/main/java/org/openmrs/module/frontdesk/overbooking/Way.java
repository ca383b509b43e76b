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
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * A way out, with what it does to whom.
 *
 * @param clinician whether a clinician has to decide it
 * @param start when they would be seen; null where that is not known
 * @param end null where the start is
 * @param provider with whom, or null
 * @param location the UUID of where, or null
 * @param effect on the others; null where it takes no place
 * @param comesFree of standing by: how likely at least one of those does not come who are still booked in the session; else null
 */
public record Way(WayOut out, boolean clinician, Instant start, Instant end, Named provider, String location,
		SessionEffect effect, Double comesFree) {
}
