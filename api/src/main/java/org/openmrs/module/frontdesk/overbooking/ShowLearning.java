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

/**
 * How the learning goes on.
 *
 * @param percent how far it is, while it runs
 * @param begun when it began last, or null where it never has
 * @param ended when that ended, or null where it has not
 * @param failed whether it failed: what was learned before holds
 */
public record ShowLearning(boolean running, int percent, Instant begun, Instant ended, boolean failed) {
}
