/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.time.Duration;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/**
 * Applies what has changed within a second or so, and makes the index where it is called for. In slices, between which the
 * other jobs have their turns.
 */
@Component("frontdesk.indexJob")
class IndexJob implements Job {

	private static final Duration SLICE = Duration.ofSeconds(3);

	private final PersonIndex index;

	private long began;

	private boolean goesOn;

	IndexJob(PersonIndex index) {
		this.index = index;
	}

	@Override
	public String id() {
		return "person.index";
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(1);
	}

	@Override
	public boolean run() {
		if (!goesOn) {
			began = System.nanoTime();
		}
		goesOn = false;
		goesOn = index.step() && System.nanoTime() - began < SLICE.toNanos();
		return goesOn;
	}
}
