/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Where the selection goes.

import { now } from '../format.js';
import { awaitsCheckIn } from './states.js';

const DUE_FROM = 15 * 60_000; // who was due this long ago is still the one to look at first

/** The row so many further than `index` (-1: none is selected), or at an end with ±Infinity. */
export function rowFrom(rows, index, by) {
	const to = index < 0 && Number.isFinite(by) ? 0 : index + by;
	return rows[Math.min(rows.length - 1, Math.max(0, to))];
}

/** Who is next by the clock on a day that has just been opened. */
export function nextByClock(rows, isToday) {
	if (!isToday) {
		return rows[0];
	}
	const from = now() - DUE_FROM;
	return rows.find((row) => awaitsCheckIn(row) && Date.parse(row.start) >= from) ?? rows.at(-1);
}
