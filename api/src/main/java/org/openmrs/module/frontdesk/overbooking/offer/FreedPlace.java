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

/**
 * A place that came free. Ids are the host's.
 *
 * @param uuid under which it is kept for whom it is offered; nobody is told, since whoever knows it could book it
 * @param vacatedBy the appointment that gave it up
 * @param location null where there is none
 * @param provider null for nobody in particular
 */
record FreedPlace(int id, String uuid, int vacatedBy, int service, Integer location, Integer provider, Instant start,
		Instant end) {
}
