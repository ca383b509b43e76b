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

import { has, t } from '../messages.js';

/** In the order of a visit. `id` is also the filter's value in the address. */
export const GROUPS = ['expected', 'arrived', 'checkedin', 'withprovider', 'done', 'missed', 'cancelled'];

const LOOKS = {
	expected: ['○', 'rest'],
	Requested: ['?', 'tell'],
	WaitList: ['≡', 'tell'],
	arrived: ['✓', 'good'],
	checkedIn: ['●', 'in'],
	withProvider: ['◆', 'within'],
	done: ['■', 'rest'],
	missed: ['–', 'warn'],
	cancelled: ['×', 'rest'],
};

export const groupOf = ({ state }) => state.toLowerCase();

/** {sign, tone} of a row's state; one that is new to this page still gets a place. */
export function look({ status, state }) {
	const [sign, tone] = LOOKS[status] ?? LOOKS[state] ?? ['·', 'rest'];
	return { sign, tone };
}

/** The state as a word. */
export function stateWord({ status, state }) {
	const key = state === 'withProvider' ? 'status.WithProvider' : `status.${status}`;
	return has(key) ? t(key) : status;
}

export const isCheckedIn = (row) => row.status === 'CheckedIn';
export const isWaiting = (row) => row.state === 'arrived' || row.state === 'checkedIn';
// who has only asked for a place, or waits for one, has none to be checked in for
export const awaitsCheckIn = (row) => ['Scheduled', 'Arrived'].includes(row.status);
export const awaitsArrival = (row) => row.status === 'Scheduled';
export const canUndo = (row) => Boolean(row.move?.undoable || (isCheckedIn(row) && row.checkIn?.undoable));
