/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.health;

import java.util.List;
import java.util.Locale;
import org.openmrs.module.frontdesk.HealthCheck.State;
import org.openmrs.module.frontdesk.background.JobState;
import org.openmrs.module.frontdesk.health.CheckResult;
import org.openmrs.module.frontdesk.health.Health;
import org.openmrs.module.frontdesk.health.HealthService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What works and what does not, in the asker's language. */
@Controller("frontdesk.healthController")
class HealthController {

	record CheckJson(String id, String state, String sentence, String todo) {
	}

	record DayJson(String day, long count) {
	}

	record JobJson(String id, String state, String lastRun, Long lastMillis, String nextRun) {
	}

	record HealthJson(String state, String at, String version, List<CheckJson> checks, List<DayJson> changesByDay,
			List<JobJson> jobs) {
	}

	private final HealthService health;

	private final ClinicClock clock;

	private final Sentences sentences;

	HealthController(@Qualifier("frontdesk.healthService") HealthService health, ClinicClock clock, Sentences sentences) {
		this.health = health;
		this.clock = clock;
		this.sentences = sentences;
	}

	@GetMapping(Api.ROOT + "/health")
	ResponseEntity<HealthJson> health() {
		Health found = health.health();
		return Api.json(new HealthJson(code(found.state()), clock.iso(found.at()), found.version(),
				found.checks().stream().map(this::json).toList(),
				found.changesByDay().stream().map(day -> new DayJson(day.day().toString(), day.count())).toList(),
				found.jobs().stream().map(this::json).toList()));
	}

	private CheckJson json(CheckResult check) {
		String todo = check.todo() == null ? null : sentences.say(check.todo(), check.arguments());
		return new CheckJson(check.id(), code(check.state()), sentences.say(check.message(), check.arguments()), todo);
	}

	private JobJson json(JobState job) {
		return new JobJson(job.id(), code(job.failed() ? State.WARN : State.GOOD), clock.iso(job.lastRun()),
				job.lastMillis(), clock.iso(job.nextRun()));
	}

	private static String code(State state) {
		return state.name().toLowerCase(Locale.ROOT);
	}
}
