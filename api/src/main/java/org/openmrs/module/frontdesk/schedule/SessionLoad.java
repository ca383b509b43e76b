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

/**
 * How full a session is.
 *
 * @param booked how many places are taken by appointments
 * @param held how many are held at this moment
 * @param overbooked how many of the appointments have a place that there is not
 * @param minutesOffered of all who can see people at once; null where nobody has said how many these are
 * @param minutesTaken of appointments and held places, as far as they lie in the session
 */
public record SessionLoad(Named service, ServiceSession session, int booked, int held, int overbooked, Long minutesOffered,
		long minutesTaken) {

	/** @return never negative; null where the session has no limit */
	public Integer left() {
		return session.places() == null ? null : Math.max(0, session.places() - booked - held);
	}
}
