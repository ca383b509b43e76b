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

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/** Has the log checked as often as the settings say, by the node that comes first. */
@Component("frontdesk.verifyJob")
public class VerifyJob implements Job {

	private final LogWork work;

	private final VerificationDesk desk;

	private final FrontDeskSettings settings;

	VerifyJob(LogWork work, VerificationDesk desk, FrontDeskSettings settings) {
		this.work = work;
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

	@Override
	public boolean run() {
		Duration every = settings.verifyEvery();
		if (work.on(connection -> isDue(connection, every))) {
			desk.start();
		}
		return false;
	}

	/** A log that no head has been signed of yet has nothing to be held against. */
	private static boolean isDue(Connection connection, Duration every) throws SQLException {
		long age = System.currentTimeMillis() - VerificationTable.lastBegun(connection);
		return age >= every.toMillis() && CheckpointTable.last(connection) != null;
	}
}
