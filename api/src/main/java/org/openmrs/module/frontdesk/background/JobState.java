/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.background;

import java.time.Instant;

/**
 * How a job is doing on this node.
 *
 * @param lastRun when the last run that has ended began, or null where none has
 * @param lastMillis how long that took, or null
 * @param failed whether it failed
 * @param nextRun when its turn comes, or null while it runs, or where the work has been stopped
 */
public record JobState(String id, Instant lastRun, Long lastMillis, boolean failed, Instant nextRun) {
}
