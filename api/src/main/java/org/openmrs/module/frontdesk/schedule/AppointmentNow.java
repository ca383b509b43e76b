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
import java.util.Set;

/**
 * An appointment as a transaction leaves it. Ids are the host's.
 *
 * @param serviceType null where there is none
 * @param location null where there is none
 * @param provider who sees the person, or null; of several the one with the lowest id
 * @param reasons the concepts for which the person comes; often none are given
 */
public record AppointmentNow(int id, String uuid, int patient, int service, Integer serviceType, Integer location,
		Integer provider, Instant start, BookingStatus status, Set<Integer> reasons) {

	/** @return whether it has a place, or had one that was used: it is neither asked for nor called off nor missed */
	public boolean isOn() {
		return isKept() || status == BookingStatus.Scheduled || status == BookingStatus.Arrived;
	}

	/** @return whether the person was seen, or is checked in to be */
	public boolean isKept() {
		return status == BookingStatus.CheckedIn || status == BookingStatus.Completed;
	}
}
