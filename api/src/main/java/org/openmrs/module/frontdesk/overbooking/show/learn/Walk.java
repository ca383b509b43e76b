/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

/** Goes through the appointments in the order of time: what came of those of a day is known from the next day on. */
final class Walk {

	private final Rows rows;

	private final Trails trails;

	private int cancellation;

	Walk(Rows rows, double halfLife) {
		this.rows = rows;
		this.trails = new Trails(rows.people.length, halfLife);
	}

	/** Looks at an appointment by what was known when its day began. */
	interface Look {

		void at(int row, Trails trails);
	}

	void each(int to, Look look) {
		for (int row = 0; row < to;) {
			int day = rows.day[row];
			cancel(day);
			int next = row;
			for (; next < to && rows.day[next] == day; next++) {
				trails.passTo(rows.who[next], day);
				look.at(next, trails);
			}
			for (; row < next; row++) {
				trails.note(rows.who[row], rows.missed[row], rows.expected[row]);
			}
		}
	}

	private void cancel(int before) {
		for (; cancellation < rows.cancelledDay.length && rows.cancelledDay[cancellation] < before; cancellation++) {
			int who = rows.cancelledWho[cancellation];
			trails.passTo(who, rows.cancelledDay[cancellation]);
			trails.cancel(who);
		}
	}
}
