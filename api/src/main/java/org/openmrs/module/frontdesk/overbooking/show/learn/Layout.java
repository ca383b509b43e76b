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

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;

/** The columns that coefficients are learned for. */
final class Layout {

	/** In one of whose columns each appointment has a 1. */
	static final List<ShowEffect> KINDS = List.of(ShowEffect.SERVICE, ShowEffect.LEAD, ShowEffect.WEEKDAY, ShowEffect.HOUR);

	static final int BASE = 0;

	static final int ODDS = 1;

	/** Of whom nothing is known yet. */
	static final int NEW = 2;

	static final int CANCELLATIONS = 3;

	private static final int LEADS = 4;

	/** How many days before it was booked, at least, for each step. */
	private static final int[] LEAD_STEPS = { 0, 1, 2, 4, 8, 15, 29, 57, 113 };

	private static final int WEEKDAYS = LEADS + LEAD_STEPS.length;

	private static final int HOURS = WEEKDAYS + 7;

	private static final int SERVICES = HOURS + 24;

	private final int services;

	Layout(int services) {
		this.services = services;
	}

	/** @return the step in which so many days lie */
	static int lead(int days) {
		int at = Arrays.binarySearch(LEAD_STEPS, days);
		return at < 0 ? -at - 2 : at;
	}

	int size() {
		return SERVICES + services;
	}

	/** @return the first column of the effect */
	int from(ShowEffect effect) {
		return switch (effect) {
			case PATIENT -> ODDS;
			case CANCELLATIONS -> CANCELLATIONS;
			case LEAD -> LEADS;
			case WEEKDAY -> WEEKDAYS;
			case HOUR -> HOURS;
			default -> SERVICES;
		};
	}

	/** @return the column after its last */
	int to(ShowEffect effect) {
		return switch (effect) {
			case PATIENT -> CANCELLATIONS;
			case CANCELLATIONS -> LEADS;
			case LEAD -> WEEKDAYS;
			case WEEKDAY -> HOURS;
			case HOUR -> SERVICES;
			case SERVICE -> size();
			default -> SERVICES;
		};
	}

	/** Fills in what the row has in the columns of these effects. */
	void fill(Rows rows, int row, Set<ShowEffect> effects, Sparse columns) {
		columns.size = 0;
		columns.put(BASE, 1);
		if (effects.contains(ShowEffect.PATIENT)) {
			columns.put(ODDS, rows.odds[row]);
			columns.put(NEW, rows.known[row] > 0 ? 0 : 1);
		}
		if (effects.contains(ShowEffect.CANCELLATIONS)) {
			columns.put(CANCELLATIONS, rows.cancellations[row]);
		}
		fillKinds(rows, row, effects, columns);
	}

	private static void fillKinds(Rows rows, int row, Set<ShowEffect> effects, Sparse columns) {
		if (effects.contains(ShowEffect.LEAD)) {
			columns.put(LEADS + rows.lead[row], 1);
		}
		if (effects.contains(ShowEffect.WEEKDAY)) {
			columns.put(WEEKDAYS + History.weekday(rows.day[row]), 1);
		}
		if (effects.contains(ShowEffect.HOUR)) {
			columns.put(HOURS + rows.hour[row], 1);
		}
		if (effects.contains(ShowEffect.SERVICE) && rows.service[row] >= 0) {
			columns.put(SERVICES + rows.service[row], 1);
		}
	}
}
