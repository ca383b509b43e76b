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

import java.time.LocalDateTime;

/**
 * A contact with a payer that is to be noted. Times are by the clinic's clock.
 *
 * @param at when it was; null for now
 * @param with whom, up to 255 characters
 * @param reference of the call, up to 100 characters, or null
 * @param said up to 1,000 characters
 * @param promised up to 255 characters, or null
 * @param promisedBy by when, or null
 */
public record ContactAsked(LocalDateTime at, String with, String reference, String said, String promised,
		LocalDateTime promisedBy) {
}
