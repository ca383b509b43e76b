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

/**
 * A place that is kept for a patient. Ids are the host's.
 *
 * @param uuid what to book it with
 * @param vacatedBy the appointment whose place it was: it may take it back
 * @param replaces the patient's appointment that would move here, or null where they would get one more
 * @param location null where there is none
 * @param provider null for nobody in particular
 * @param until how long it is kept
 */
public record KeptPlace(String uuid, int vacatedBy, Integer replaces, int service, Integer location, Integer provider,
		int patient, Instant start, Instant end, Instant until) {
}
