/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.Instant;

/**
 * An appointment that is not booked yet, or not there yet, with UUIDs.
 *
 * @param serviceType null where there is none
 * @param moved the appointment that is to be moved there, or null: it stands in nobody's way, and least in its own
 */
public record ClearanceAsked(String patient, String service, String serviceType, Instant start, String moved) {
}
