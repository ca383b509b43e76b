/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.time.Duration;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/** Signs the log's head as often as the settings say, while there are new records. */
@Component("frontdesk.checkpointJob")
public class CheckpointJob implements Job {

	private final LogWork work;

	private final LogKeeper keeper;

	private final FrontDeskSettings settings;

	CheckpointJob(LogWork work, LogKeeper keeper, FrontDeskSettings settings) {
		this.work = work;
		this.keeper = keeper;
		this.settings = settings;
	}

	@Override
	public String id() {
		return "audit.checkpoint";
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(10);
	}

	@Override
	public boolean run() {
		Duration every = settings.checkpointEvery();
		return work.on(connection -> keeper.sign(connection, every));
	}
}
