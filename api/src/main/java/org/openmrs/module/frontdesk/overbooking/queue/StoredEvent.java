/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.time.Instant;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.queue.order.Standing;

/**
 * Something that was decided about somebody in the queue, and was not taken back.
 *
 * @param by the name of who did it
 * @param urgency of {@link Kind#URGENCY}
 * @param reason of {@link Kind#MOVED}
 * @param standing of {@link Kind#MOVED}
 */
record StoredEvent(int id, Kind kind, Instant at, String by, Urgency urgency, String reason, Standing standing) {

	/** What was decided. */
	enum Kind {

		/** How soon they have to be seen. */
		URGENCY,
		/** That what their reason asks for is seen to. */
		ACKNOWLEDGED,
		/** That they stand beside somebody. */
		MOVED
	}
}
