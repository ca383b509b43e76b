/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.Instant;

/**
 * When an appointment came into its states, as its history has it, to the second; each null where it has not.
 *
 * @param arrived when the person was said to be here
 * @param checkedIn when they were checked in
 * @param completed when it was said to be done
 */
public record Moments(Instant arrived, Instant checkedIn, Instant completed) {

	public static final Moments NONE = new Moments(null, null, null);

	/** @return what holds after the next entry of the history: whoever is expected anew has not come yet */
	public Moments after(BookingStatus status, Instant at) {
		return switch (status) {
			case Arrived -> new Moments(first(arrived, at), null, null);
			case CheckedIn -> new Moments(arrived, first(checkedIn, at), null);
			case Completed -> new Moments(arrived, checkedIn, first(completed, at));
			case Requested, WaitList, Scheduled -> NONE;
			case Cancelled, Missed -> this;
		};
	}

	/** An entry that repeats a state comes from a change of something else. */
	private static Instant first(Instant known, Instant at) {
		return known == null ? at : known;
	}
}
