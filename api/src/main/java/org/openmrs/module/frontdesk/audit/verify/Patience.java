/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** How long is waited for all that is waited for together. */
class Patience {

	private static final long AGAIN_MILLIS = 500;

	private final long millis;

	/** As {@link System#nanoTime} has it; null until something is waited for. */
	private Long until;

	Patience(long millis) {
		this.millis = millis;
	}

	/** @return true after some waiting, false where it is at its end */
	boolean hasWaited() {
		until = until == null ? System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis) : until;
		if (until - System.nanoTime() <= 0) {
			return false;
		}
		try {
			Thread.sleep(AGAIN_MILLIS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Stopped");
		}
	}
}
