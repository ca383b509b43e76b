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

/** What can be done for somebody whom an overfull session cannot see as it should. */
public enum WayOut {

	/** They keep what they have and wait. */
	AS_PLANNED("asPlanned", false),
	/** They are seen now, beside whoever is booked then with the same provider. */
	DOUBLE_UP("doubleUp", true),
	/** Another provider sees them within the hour. */
	OTHER_PROVIDER("otherProvider", true),
	/** They come back, or wait, for a free place of today. */
	LATER_TODAY("laterToday", true),
	/** They stand by in case somebody does not come. */
	STANDBY("standby", false),
	/** By telephone or video, where they have no appointment yet. */
	REMOTE("remote", true),
	/** A free place of the coming days. */
	ANOTHER_DAY("anotherDay", true),
	/** They are sent to urgent care. */
	URGENT_CARE("urgentCare", false);

	private final String code;

	private final boolean takesPlace;

	WayOut(String code, boolean takesPlace) {
		this.code = code;
		this.takesPlace = takesPlace;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return whether somebody gets a place by it */
	public boolean takesPlace() {
		return takesPlace;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<WayOut> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
