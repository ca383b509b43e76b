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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the jobs take their turns on this node, and do not fail. */
@Component("frontdesk.backgroundCheck")
@Order(6)
class BackgroundCheck implements HealthCheck {

	private static final Duration LATE = Duration.ofMinutes(15);

	private final Background background;

	BackgroundCheck(Background background) {
		this.background = background;
	}

	@Override
	public String id() {
		return "background";
	}

	@Override
	public Finding look() {
		return background.isRunning() ? finding(background.states(), Instant.now()) : Finding.bad("stopped", Map.of());
	}

	static Finding finding(List<JobState> states, Instant now) {
		String failed = ids(states, JobState::failed);
		String late = isBusy(states) ? "" : ids(states, job -> job.nextRun().plus(LATE).isBefore(now));
		if (!late.isEmpty()) {
			return Finding.bad("late", Map.of("jobs", late));
		}
		return failed.isEmpty() ? Finding.good("good", Map.of()) : Finding.warn("failed", Map.of("jobs", failed));
	}

	/** While one job runs, however long, the others wait for the thread. */
	private static boolean isBusy(List<JobState> states) {
		return states.stream().anyMatch(job -> job.nextRun() == null);
	}

	private static String ids(List<JobState> states, Predicate<JobState> which) {
		return states.stream().filter(which).map(JobState::id).collect(Collectors.joining(", "));
	}
}
