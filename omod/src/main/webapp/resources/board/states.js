/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The states of an appointment as the desk speaks of them.

/** In the order of a visit. `id` is also the filter's value in the address. */
export const GROUPS = [
	{ id: 'expected', statuses: ['Scheduled', 'Requested', 'WaitList'] },
	{ id: 'arrived', statuses: ['Arrived'] },
	{ id: 'checkedin', statuses: ['CheckedIn'] },
	{ id: 'done', statuses: ['Completed'] },
	{ id: 'missed', statuses: ['Missed'] },
	{ id: 'cancelled', statuses: ['Cancelled'] },
];

const GROUP_OF = new Map(GROUPS.flatMap(({ id, statuses }) => statuses.map((status) => [status, id])));

const LOOKS = {
	Scheduled: ['○', 'rest'],
	Requested: ['?', 'tell'],
	WaitList: ['≡', 'tell'],
	Arrived: ['✓', 'good'],
	CheckedIn: ['●', 'in'],
	Completed: ['■', 'rest'],
	Missed: ['–', 'warn'],
	Cancelled: ['×', 'rest'],
};

export const groupOf = (row) => GROUP_OF.get(row.status);

/** {sign, tone} of a status; one that is new to this page still gets a place. */
export function look(status) {
	const [sign, tone] = LOOKS[status] ?? ['·', 'rest'];
	return { sign, tone };
}

export const isCheckedIn = (row) => row.status === 'CheckedIn';
// who has only asked for a place, or waits for one, has none to be checked in for
export const awaitsCheckIn = (row) => ['Scheduled', 'Arrived'].includes(row.status);
export const canUndo = (row) => isCheckedIn(row) && Boolean(row.checkIn?.undoable);
