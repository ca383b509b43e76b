/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.time.Duration;
import java.time.Instant;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.springframework.stereotype.Component;

/**
 * Whether anybody at a desk has the offers in view, on this node. While nobody has, nobody would phone, and an offer at night
 * would only take the turns of those who were never asked.
 */
@Component("frontdesk.offerLookers")
public class Lookers {

	/** A page that misses a few of its polls is still open. */
	private static final int POLLS = 4;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	private volatile Instant last = Instant.EPOCH;

	public Lookers(FrontDeskSettings settings, ClinicTime time) {
		this.settings = settings;
		this.time = time;
	}

	/** Somebody looks at them now. */
	void look() {
		last = time.now();
	}

	boolean areThere() {
		Duration open = settings.poll().multipliedBy(POLLS).plusMinutes(1);
		return last.plus(open).isAfter(time.now());
	}
}
