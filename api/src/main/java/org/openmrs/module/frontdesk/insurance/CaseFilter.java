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
import java.util.Set;

/**
 * Which cases are to be listed.
 *
 * @param states empty for all in which something is to be done
 * @param payer a UUID, or null for all
 * @param until only those of which a clock ends before then; null for all
 * @param after where the piece before ended, or null for the first one
 */
public record CaseFilter(Set<CaseState> states, String payer, Instant until, String after) {
}
