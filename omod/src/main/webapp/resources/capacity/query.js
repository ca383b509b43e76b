/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Which weeks and what of them is shown, as the address has it: days, words and UUIDs of services.

import * as address from '../address.js';
import { addDays, isDate, today } from '../format.js';

const NAMES = ['week', 'part', 'of', 'service', 'day'];

export const WEEKS = 4;

/** The Monday of a day's week. */
export const monday = (date) => addDays(date, -((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7));

// whatever somebody writes into an address, it is a day that calendars have
const isShown = (date) => isDate(date) && date > '1970' && date < '3000';

/** {week, part, of, service, day}: the first Monday; a part of the page, or null; the week whose days are shown; what is open. */
export function read() {
	const asked = address.read(NAMES);
	const week = monday(isShown(asked.week) ? asked.week : today());
	return { ...asked, week, of: isShown(asked.of) ? monday(asked.of) : null, day: isShown(asked.day) ? asked.day : null };
}

/** This week needs no mention, so that a bookmark of it goes along with the time. */
export const write = ({ week, ...rest }) => address.write({ ...rest, week: week === monday(today()) ? null : week });

/** The Mondays of the weeks that are shown together. */
export const weeksFrom = (week) => Array.from({ length: WEEKS }, (none, i) => addDays(week, 7 * i));

export const lastDay = (week) => addDays(week, 7 * WEEKS - 1);
