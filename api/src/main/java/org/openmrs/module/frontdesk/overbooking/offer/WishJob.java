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
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.overbooking.WishEnd;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.springframework.stereotype.Component;

/** Ends the wishes that are over by themselves: nobody is offered anything for one of these any more, it is only still listed. */
@Component("frontdesk.wishJob")
public class WishJob implements Job {

	private final WishTable wishes;

	private final Offering offering;

	private final ClinicTime time;

	public WishJob(WishTable wishes, Offering offering, ClinicTime time) {
		this.wishes = wishes;
		this.offering = offering;
		this.time = time;
	}

	@Override
	public String id() {
		return "offers.wishes";
	}

	@Override
	public Duration interval() {
		return Duration.ofMinutes(1);
	}

	@Override
	public boolean run() {
		List<Waiting> bounded = wishes.bounded();
		Map<String, Booking> appointments = offering.appointments(bounded);
		Instant now = time.now();
		wishes.left().forEach(wish -> wishes.end(wish.id(), WishEnd.OVER, now, null));
		for (Waiting wish : bounded) {
			if (wish.until() != null && wish.until().isBefore(time.today())) {
				wishes.end(wish.id(), WishEnd.PASSED, now, null);
			} else if (wish.appointment() != null && isOver(wish, appointments.get(wish.appointment()))) {
				wishes.end(wish.id(), WishEnd.OVER, now, null);
			}
		}
		return false;
	}

	private boolean isOver(Waiting wish, Booking appointment) {
		return appointment == null || !new FairOrder(time.now(), time.zone()).isMovable(wish.kind(), appointment);
	}
}
