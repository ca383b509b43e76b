/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.Arrays;
import java.util.Optional;

/** How somebody comes to wait. */
public enum QueueKind {

	/** With an appointment that has its place, in time. */
	OWN_TIME("ownTime"),
	/** With an appointment for which there was no place. */
	OVERBOOKED("overbooked"),
	/** Without an appointment, or with one that was made when they came. */
	WALK_IN("walkIn"),
	/** With an appointment, after its time. */
	LATE("late"),
	/** Called and is to be seen today. */
	CALL("call");

	private final String code;

	QueueKind(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<QueueKind> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}

	/** @return whether the desk puts people into the queue so; of others the appointment tells */
	public boolean isEntered() {
		return this == WALK_IN || this == CALL;
	}
}
