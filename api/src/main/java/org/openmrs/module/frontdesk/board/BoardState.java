/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import org.openmrs.module.frontdesk.schedule.BookingStatus;

/** Where somebody is in the course of their appointment, as the desk speaks of it. */
public enum BoardState {

	EXPECTED("expected"), ARRIVED("arrived"), CHECKED_IN("checkedIn"), WITH_PROVIDER("withProvider"), DONE("done"), MISSED(
			"missed"), CANCELLED("cancelled");

	private final String code;

	BoardState(String code) {
		this.code = code;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}

	/** @return whether the person is here and waits to be seen */
	public boolean isWaiting() {
		return this == ARRIVED || this == CHECKED_IN;
	}

	/** @return whether the person is in the clinic and not done yet */
	public boolean isHere() {
		return isWaiting() || this == WITH_PROVIDER;
	}

	/** @param within whether somebody who is checked in has gone in to the provider */
	public static BoardState of(BookingStatus status, boolean within) {
		return switch (status) {
			case Requested, WaitList, Scheduled -> EXPECTED;
			case Arrived -> ARRIVED;
			case CheckedIn -> within ? WITH_PROVIDER : CHECKED_IN;
			case Completed -> DONE;
			case Missed -> MISSED;
			case Cancelled -> CANCELLED;
		};
	}
}
