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

import java.util.Optional;

/**
 * The parts of a history, as the rows at which they begin: first only people's trails are followed, then is learned, then
 * chosen what is kept, and at last the result is judged. For use the same is done anew with all of it.
 */
record Periods(int learn, int choose, int judge, int end) {

	private static final int FEWEST_DAYS = 50;

	/** A fifth of it is held out for each purpose, and as much only followed. */
	private static final int SHARE = 5;

	private static final int MOST_DAYS_HELD_OUT = 90;

	private static final int LONGEST_FOLLOWED = 180;

	private static final int FEWEST_LEARNED = 200;

	private static final int FEWEST_OF_EACH = 15;

	/** @return none where there is too little to learn anything from */
	static Optional<Periods> of(Rows rows) {
		int days = rows.days();
		if (days < FEWEST_DAYS) {
			return Optional.empty();
		}
		int end = rows.day[0] + days;
		int heldOut = Math.min(MOST_DAYS_HELD_OUT, days / SHARE);
		int choose = rows.firstOn(end - 2 * heldOut);
		int learn = Math.min(choose / SHARE, rows.firstOn(rows.day[0] + LONGEST_FOLLOWED));
		Periods periods = new Periods(learn, choose, rows.firstOn(end - heldOut), rows.size());
		return periods.suffice(rows) ? Optional.of(periods) : Optional.empty();
	}

	private boolean suffice(Rows rows) {
		int missed = rows.countMissed(learn, choose);
		int came = choose - learn - missed;
		return choose - learn >= FEWEST_LEARNED && Math.min(missed, came) >= FEWEST_OF_EACH
				&& Math.min(judge - choose, end - judge) >= FEWEST_OF_EACH;
	}
}
