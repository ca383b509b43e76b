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
import java.time.Instant;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/** Has the log checked as often as the settings say, by each node for itself: what another one found stands in the database. */
@Component("frontdesk.verifyJob")
public class VerifyJob implements Job {

	private final LogKeeper keeper;

	private final VerificationDesk desk;

	private final FrontDeskSettings settings;

	VerifyJob(LogKeeper keeper, VerificationDesk desk, FrontDeskSettings settings) {
		this.keeper = keeper;
		this.desk = desk;
		this.settings = settings;
	}

	@Override
	public String id() {
		return "audit.verify";
	}

	@Override
	public Duration interval() {
		return Duration.ofMinutes(1);
	}

	/** A log that no head has been signed of yet has nothing to be held against. */
	@Override
	public boolean run() {
		Duration every = settings.verifyEvery();
		if (keeper.hasSigned() && desk.last().map(last -> last.isDue(every, Instant.now())).orElse(true)) {
			desk.start();
		}
		return false;
	}
}
