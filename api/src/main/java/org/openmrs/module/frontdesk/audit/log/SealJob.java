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
import org.openmrs.module.frontdesk.audit.log.Sealing.Turn;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/** Seals this node's records, a second after they came. */
@Component("frontdesk.sealJob")
public class SealJob implements Job {

	private final LogWork work;

	private final LogKeeper keeper;

	SealJob(LogWork work, LogKeeper keeper) {
		this.work = work;
		this.keeper = keeper;
	}

	@Override
	public String id() {
		return "audit.seal";
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(1);
	}

	@Override
	public boolean run() {
		return work.on(keeper::seal) == Turn.MORE;
	}
}
