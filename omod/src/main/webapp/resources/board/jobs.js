/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Moving somebody along and undoing it: what is sent, and what is said when it did not go through.

import { NoAnswer, Refused, operation, request } from '../api.js';
import { awaitsArrival, awaitsCheckIn, canUndo, isCheckedIn, isWaiting } from './states.js';

const UNDO = { arrive: 'undo-arrive', withProvider: 'undo-with-provider', done: 'undo-done' };

const JOBS = {
	arrive: { path: () => 'arrive', done: 'arrived', privilege: 'Check In', from: awaitsArrival },
	checkIn: { path: () => 'check-in', done: 'checkedIn', privilege: 'Check In', from: awaitsCheckIn },
	withProvider: {
		path: () => 'with-provider', done: 'wentIn', privilege: 'Move Along', from: ({ state }) => state === 'checkedIn',
	},
	done: { path: () => 'done', done: 'done', privilege: 'Move Along', from: isCheckedIn },
	call: { path: () => 'call', done: 'called', privilege: 'Call Patients', from: isWaiting },
	number: { path: () => 'number', done: 'numbered', privilege: 'Check In', from: (row) => isWaiting(row) && !row.call },
	undo: { path: ({ move }) => UNDO[move?.kind] ?? 'undo-check-in', done: 'undone', from: canUndo },
};

/** The kinds of notice that say that a job went through and can be undone. */
export const DONE = Object.values(JOBS).map(({ done }) => done).filter((done) => !['undone', 'called', 'numbered'].includes(done));

/** Whether the row offers it here and now; the server has the last word. */
export function offers(board, row, job) {
	const { from, privilege } = JOBS[job];
	return from(row) && (job === 'undo' ? mayUndo(board, row) : board.isToday && board.may(privilege));
}

const mayUndo = (board, { move }) => board.may(
	move?.undoable && move.kind !== 'arrive' ? 'Move Along' : 'Undo Check-In');

/** The row's next step, or null. */
export const next = (board, row) => ['checkIn', 'withProvider', 'done'].find(
	(job) => (job !== 'done' || row.state === 'withProvider') && offers(board, row, job)) ?? null;

/** What the row offers besides, or null. */
export const besides = (board, row) => ['arrive', 'undo'].find((job) => offers(board, row, job)) ?? null;

/** Does what a key asks for, or says why it cannot be done; a check-in asks first, unless there are answers already. */
export function attempt(board, row, job, answers) {
	if (offers(board, row, job)) {
		return job === 'checkIn' && !answers && board.desk.checkInSteps.length > 0
			? board.ask(row) : send(board, row, job, answers);
	}
	board.say({ kind: 'cannot', row, job, reason: WHY_NOT[job](board, row) });
	return undefined;
}

const WHY_NOT = {
	arrive: (board, row) => whyNot(board, row, 'arrive', isCheckedIn(row) || row.state === 'arrived' ? 'here' : 'state'),
	checkIn: (board, row) => whyNot(board, row, 'checkIn', isCheckedIn(row) ? 'already' : 'state'),
	withProvider: (board, row) => whyNot(board, row, 'withProvider', row.state === 'withProvider' ? 'inside' : 'state'),
	done: (board, row) => whyNot(board, row, 'done', 'state'),
	call: (board, row) => whyNot(board, row, 'call', 'notWaiting'),
	number: () => 'noNumber',
	undo: whyNoUndo,
};

function whyNot(board, row, job, otherwise) {
	const { from, privilege } = JOBS[job];
	if (!from(row)) {
		return otherwise;
	}
	return !board.isToday ? 'otherDay' : { 'Check In': 'mayNotCheckIn', 'Call Patients': 'mayNotCall' }[privilege] ?? 'mayNotMove';
}

function whyNoUndo(board, row) {
	if (canUndo(row)) {
		return row.move && row.move.kind !== 'arrive' ? 'mayNotMove' : 'mayNotUndo';
	}
	if (row.state !== 'checkedIn') {
		return row.state === 'expected' ? 'notCheckedIn' : 'nothingToUndo';
	}
	return row.checkIn ? 'notUndoable' : 'notOurs';
}

/**
 * Returns whether it went through.
 *
 * @param answers of a check-in, with whether a slip is wanted, and settle(row): what is seen to as soon as it has gone through, now or at another try
 */
async function send(board, row, job, answers) {
	const id = row.appointment;
	// a second press while the first is under way is the same wish, not another one
	if (board.busy.has(id)) {
		return false;
	}
	board.busy.set(id, job);
	board.say(null);
	try {
		const headers = ['undo', 'call', 'number'].includes(job) ? {} : { 'If-Match': `"${row.tag}"` };
		const { slip, settle, ...asked } = answers ?? {};
		const { data } = await board.poll.around(() => request(
			`frontdesk/appointments/${id}/${JOBS[job].path(row)}`, { method: 'POST', headers, body: job === 'call' ? { where: null } : asked },
		));
		const { notice, ...after } = data;
		board.busy.delete(id);
		board.put(after);
		// a browser lets a page open another one for some seconds after a key only; later, the notice has the button
		const blocked = Boolean(slip && after.call) && !openSlip(after);
		board.say({ kind: JOBS[job].done, row: after, before: row, notice, blocked });
		settle?.(after);
		return true;
	} catch (error) {
		board.busy.delete(id);
		fail(board, row, job, error, answers);
		return false;
	}
}

function fail(board, row, job, error, answers) {
	if (error instanceof NoAnswer) {
		board.say({ kind: 'noAnswer', row, job, answers });
	} else if (error instanceof Refused && error.status === 401) {
		board.say({ kind: 'signedOut', row, job, answers });
	} else if (error instanceof Refused) {
		board.say({ kind: 'refused', row, sentence: error.sentence });
		// what the page showed was not how it is
		board.poll.now(true);
	} else {
		throw error;
	}
}

/** Opens the slip for the browser to print. Who waits without a number, since they were moved here, say, gets one first. */
export function printSlip(board, row) {
	if (row.call && board.isToday && board.may('Check In')) {
		openSlip(row);
	} else {
		attempt(board, row, 'number', { slip: true });
	}
}

/** Returns whether the browser has let it. */
function openSlip({ appointment }) {
	const opened = open(operation(`frontdesk/appointments/${appointment}/slip`), '_blank');
	if (opened) {
		opened.opener = null;
	}
	return Boolean(opened);
}
