/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.overbooking.ShowLearning;
import org.springframework.stereotype.Component;

/** Has it learned each night; at any time where it never was, where that was broken off, or where the text has another format. */
@Component("frontdesk.learningJob")
class LearningJob implements Job {

	private static final LocalTime NIGHT = LocalTime.of(1, 0);

	private static final LocalTime MORNING = LocalTime.of(5, 0);

	private static final Duration A_NIGHT = Duration.ofHours(12);

	private final LearningDesk desk;

	private final RunTable runs;

	private final ModelTable models;

	private final ClinicTime time;

	LearningJob(LearningDesk desk, RunTable runs, ModelTable models, ClinicTime time) {
		this.desk = desk;
		this.runs = runs;
		this.models = models;
		this.time = time;
	}

	@Override
	public String id() {
		return "show.learn";
	}

	@Override
	public Duration interval() {
		return Duration.ofMinutes(5);
	}

	@Override
	public boolean run() {
		ShowLearning last = runs.read();
		LocalTime hour = LocalTime.ofInstant(time.now(), time.zone());
		boolean isNight = hour.isAfter(NIGHT) && hour.isBefore(MORNING);
		if (isDue(last, models.report().isPresent(), isNight, time.now())) {
			desk.start();
		}
		return false;
	}

	static boolean isDue(ShowLearning last, boolean isLearned, boolean isNight, Instant now) {
		if (last.running()) {
			return false;
		}
		boolean isBrokenOff = last.begun() != null && last.ended() == null;
		boolean isOld = last.begun() == null || last.begun().plus(A_NIGHT).isBefore(now);
		return isBrokenOff || !isLearned && (isOld || !last.failed()) || isNight && isOld;
	}
}
