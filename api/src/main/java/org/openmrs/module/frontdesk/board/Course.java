/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.Instant;

/**
 * When somebody came into the states of their appointment, each null where they have not: by our own rows where we did it,
 * else by the appointment's history.
 *
 * @param arrived when they came; without an arrival of its own, when they were checked in
 * @param withProvider when they went in to the provider
 * @param done when the appointment was done
 */
public record Course(Instant arrived, Instant checkedIn, Instant withProvider, Instant done) {

	public static final Course NONE = new Course(null, null, null, null);
}
