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
import java.util.List;

/**
 * What goes on around a place.
 *
 * @param from when the session begins that the place lies in; where it lies in none, when the place does
 * @param until when it ends
 * @param atOnce how many people can be seen at once, as far as that is known: by the clinic's rule, else by how many places there
 *        are in how long a time, at least 1
 * @param place the place itself
 * @param others who have a place in the session, and what else its providers have during it; in the order of their start, those
 *        of the same start as they were booked
 */
public record SessionAround(Instant from, Instant until, int atOnce, OccupiedPlace place, List<OccupiedPlace> others) {

	/** @return the same, as if that appointment were given up */
	public SessionAround without(int appointment) {
		return new SessionAround(from, until, atOnce, place,
				others.stream().filter(one -> one.appointment() != appointment).toList());
	}
}
