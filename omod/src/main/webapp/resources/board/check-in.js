/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Checking in and undoing it: what is sent, and what is said when it did not go through.

import { NoAnswer, Refused, request } from '../api.js';
import { awaitsCheckIn, canUndo, isCheckedIn } from './states.js';

const JOBS = {
	checkIn: { path: 'check-in', done: 'checkedIn' },
	undo: { path: 'undo-check-in', done: 'undone' },
};

/** Whether the row offers it here and now; the server has the last word. */
export function offers(board, row, job) {
	return job === 'checkIn'
		? board.isToday && board.may('Check In') && awaitsCheckIn(row)
		: board.may('Undo Check-In') && canUndo(row);
}

/** Does what a key asks for, or says why it cannot be done. */
export function attempt(board, row, job) {
	if (offers(board, row, job)) {
		return send(board, row, job);
	}
	board.say({ kind: 'cannot', row, reason: job === 'checkIn' ? whyNoCheckIn(board, row) : whyNoUndo(board, row) });
	return undefined;
}

function whyNoCheckIn(board, row) {
	if (isCheckedIn(row)) {
		return 'already';
	}
	if (!awaitsCheckIn(row)) {
		return 'state';
	}
	return board.isToday ? 'mayNotCheckIn' : 'otherDay';
}

function whyNoUndo(board, row) {
	if (!isCheckedIn(row)) {
		return 'notCheckedIn';
	}
	if (!row.checkIn) {
		return 'notOurs';
	}
	return canUndo(row) ? 'mayNotUndo' : 'notUndoable';
}

async function send(board, row, job) {
	const id = row.appointment;
	// a second press while the first is under way is the same wish, not another one
	if (board.busy.has(id)) {
		return;
	}
	board.busy.set(id, job);
	board.say(null);
	try {
		const headers = job === 'checkIn' ? { 'If-Match': `"${row.tag}"` } : {};
		const { data } = await board.poll.around(() => request(
			`frontdesk/appointments/${id}/${JOBS[job].path}`, { method: 'POST', headers, body: {} },
		));
		const { notice, ...after } = data;
		board.busy.delete(id);
		board.put(after);
		board.say({ kind: JOBS[job].done, row: after, notice });
	} catch (error) {
		board.busy.delete(id);
		fail(board, row, job, error);
	}
}

function fail(board, row, job, error) {
	if (error instanceof NoAnswer) {
		board.say({ kind: 'noAnswer', row, job });
	} else if (error instanceof Refused && error.status === 401) {
		board.say({ kind: 'signedOut', row, job });
	} else if (error instanceof Refused) {
		board.say({ kind: 'refused', row, sentence: error.sentence });
		// what the page showed was not how it is
		board.poll.now(true);
	} else {
		throw error;
	}
}
