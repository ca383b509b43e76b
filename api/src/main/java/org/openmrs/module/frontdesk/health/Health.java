/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health;

import java.time.Instant;
import java.util.List;
import org.openmrs.module.frontdesk.HealthCheck.State;
import org.openmrs.module.frontdesk.background.JobState;

/**
 * What works and what does not, seen from the node that was asked.
 *
 * @param state that of the worst check
 * @param version the module's, or empty where the host does not say
 * @param changesByDay of the last 14 days, or as many as are kept, those with changes, the oldest first
 */
public record Health(State state, Instant at, String version, List<CheckResult> checks, List<DayCount> changesByDay,
		List<JobState> jobs) {
}
