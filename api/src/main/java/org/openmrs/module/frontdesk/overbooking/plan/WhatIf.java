/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.plan;

import org.openmrs.module.frontdesk.overbooking.Effect;

/** What one more person does to a session in which others are booked. */
final class WhatIf {

	private final Session session;

	private final int[] schedule;

	WhatIf(Session session, int[] schedule) {
		this.session = session;
		this.schedule = schedule;
	}

	private record Course(Moments waiting, Moments overtime, Moments own) {
	}

	/**
	 * @param slot into which the person is booked, after those who are in it; the first is 0
	 * @param show how likely the person comes
	 * @return in slots
	 */
	Effect of(int slot, double show) {
		Course without = course(session.slots());
		Course with = course(slot);
		return new Effect(without.waiting().spread(), without.waiting().mixed(show, with.waiting()).spread(),
				without.overtime().spread(), without.overtime().mixed(show, with.overtime()).spread(), with.own().spread());
	}

	/** @param added the slot into which one more comes; after the last one for nobody */
	private Course course(int added) {
		WaitingBacklog backlog = new WaitingBacklog(session.shows().length + 1);
		Moments own = null;
		int person = 0;
		for (int slot = 0; slot < session.slots(); slot++) {
			for (int next = person + schedule[slot]; person < next; person++) {
				backlog.come(session.shows()[person]);
			}
			if (slot == added) {
				own = backlog.people();
				backlog.comeUncounted();
			}
			backlog.serve();
		}
		backlog.empty();
		return new Course(backlog.waiting(), backlog.people(), own);
	}
}
