/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The board's state and what can be done with it; how it looks is in view.js and its parts.

import { Refused } from '../api.js';
import { now, setClock, today } from '../format.js';
import { Asking } from './asking.js';
import { Calm } from '../parts/calm.js';
import { PatientCover } from '../cover/cover.js';
import { CoverForm } from '../cover/form.js';
import { PatientRequests } from '../cover/requests.js';
import { place } from '../frame/place.js';
import { Offers } from '../offers/offers.js';
import { isOn } from '../prefs.js';
import { Choice } from './choice.js';
import { beside, inOrder } from './columns.js';
import { Decisions } from './decisions.js';
import { Flags } from './flags.js';
import { apply, namesakes } from './filter.js';
import { Marks } from './marks.js';
import { PatientNotes } from './notes.js';
import { Poll } from './poll.js';
import { Reminders } from './reminders.js';
import { Rows } from './rows.js';
import { PatientSheet } from './sheet.js';
import { nextByClock, rowFrom } from './selection.js';

export class Board {
	rows = new Rows();
	flags = new Flags();
	selected = null;
	busy = new Map(); // appointment -> the job of jobs.js while the request is under way
	notice = null;
	revealed = null; // the appointment of the row that is shown as it is whatever is to be hidden
	asking = new Asking();
	booking; // see booker.js
	queue = null; // how many wait in the queue, {waiting, flagged}; null for another day, and for who may not see it
	#wanted = null; // an appointment to be gone to as soon as it is there
	state = 'loading'; // then 'shown', 'forbidden' or 'failed' (never read, and trying again)
	readAt = null;
	failing = false;
	failure; // the server's own sentence about it, if it sent one
	marks = new Marks();
	#readDate;
	#choice = new Choice();
	changed;
	/** Called when somebody is to be checked in and there is something to ask. */
	ask = () => {};
	/** Called when a day has just been opened and drawn: its place is to be found. */
	opened = () => {};
	/** Called with what of the requests to payers somebody wants to see. */
	goToRequests = () => {};
	/** Called when somebody wants to see the queue. */
	goToQueue = () => {};

	/** draw(atOnce) renders the page, soon or at once. */
	constructor(desk, draw) {
		this.changed = draw;
		this.sheet = new PatientSheet(() => this.changed(true));
		this.notes = new PatientNotes(this, () => this.changed(true));
		this.decisions = new Decisions(this);
		this.paying = new PatientCover(this);
		this.requests = new PatientRequests(this);
		this.reminders = new Reminders(this);
		this.coverForm = new CoverForm(this);
		this.calm = new Calm(() => this.#settle());
		this.poll = new Poll(() => this.desk.pollSeconds, () => ({ date: this.date, location: this.location }), {
			read: (answer) => this.#read(answer),
			same: () => this.#upToDate(),
			failed: (error) => this.#failed(error),
		});
		this.offers = new Offers({
			may: (privilege) => this.may(privilege),
			seconds: () => this.desk.pollSeconds,
			location: () => this.location,
			draw: () => this.changed(true),
			around: (write) => this.poll.around(write),
		});
		this.enter(desk);
	}

	/** Somebody has signed in: the first one, or again after the session ended. Another one finds nothing: see leave(). */
	enter(desk) {
		this.desk = desk;
	}

	/** The page is shown: from now on it is kept true. */
	show() {
		this.#choice.keep();
		this.poll.start();
		this.offers.start();
		this.reminders.start();
	}

	hide() {
		this.poll.stop();
		this.offers.stop();
		this.reminders.stop();
	}

	get date() {
		return this.#choice.date;
	}

	/** How many in the queue may need a clinician now. */
	get flaggedInQueue() {
		return this.queue?.flagged ?? 0;
	}

	get isToday() {
		return this.date === today();
	}

	/** The location's uuid, or undefined for all. */
	get location() {
		return place.uuid;
	}

	get filters() {
		return this.#choice.filters;
	}

	may(privilege) {
		return this.desk.privileges.includes(`Front Desk: ${privilege}`);
	}

	/** Whether the day is shown as columns by provider. */
	get inColumns() {
		return this.filters.view === 'columns';
	}

	/** What the page shows: {rows, counts, namesakes, selected}. */
	view() {
		const { rows, counts } = apply(this.rows.all, this.filters, this.marks.held, this.flags.shown);
		const index = rows.findIndex(({ appointment }) => appointment === this.selected);
		return { rows, counts, namesakes: namesakes(this.rows.all), selected: rows[Math.max(index, 0)] ?? null, index };
	}

	/** Changes filters: {service}, {provider}, {state}, {flag}, {name}, {view} or {date}. */
	filter(change) {
		this.marks.release(null);
		const { date } = this;
		this.#choice.change(change);
		if (date !== this.date) {
			this.readAnew();
		}
		this.changed(true);
	}

	/** Goes to an appointment of today that somebody was found by, at whatever location. Returns whether it is there already. */
	reach(appointment) {
		const there = this.isToday && Boolean(this.rows.get(appointment));
		this.filter({ service: null, provider: null, state: null, name: '', date: null });
		if (there) {
			this.select(appointment);
		} else {
			this.#wanted = appointment;
			place.choose(null);
			this.readAnew();
		}
		this.changed(true);
		return there;
	}

	everywhere() {
		place.choose(null);
		this.readAnew();
		this.changed(true);
	}

	/** Another day or another location is to be shown. */
	readAnew() {
		this.#forget();
		this.poll.now(true);
		this.offers.now();
	}

	select(id) {
		this.selected = id;
		this.#release();
	}

	/** Whether a row's name and purpose may stand anywhere on the page: not in privacy, nor of a restricted record. */
	isPublic(row) {
		return !isOn('privacy') && !this.flags.has(row, 'restricted');
	}

	/** Whether the row itself is shown as it is. */
	shows(row) {
		return this.revealed === row.appointment || this.isPublic(row);
	}

	/** Shows what privacy hides of one row, or with null of none. */
	reveal(id) {
		if (this.revealed !== id) {
			this.revealed = id;
			this.changed();
		}
	}

	/** Moves the selection by so many rows, or to an end with ±Infinity. */
	move(by) {
		const { rows, selected, index } = this.view();
		const order = this.inColumns ? inOrder(rows) : rows;
		this.select(rowFrom(order, index < 0 ? -1 : order.indexOf(selected), by)?.appointment ?? null);
		this.reveal(this.selected);
	}

	/** Moves the selection to the column before (-1) or after (1). */
	moveBeside(way) {
		const { rows, selected } = this.view();
		if (this.inColumns && selected) {
			this.select(beside(rows, selected, way).appointment);
			this.reveal(this.selected);
		}
	}

	selectNow() {
		this.selected = nextByClock(this.view().rows, this.isToday)?.appointment ?? null;
	}

	say(notice) {
		this.notice = notice;
		this.changed();
	}

	/** One row as a write has answered it; by then the board may show another day. */
	put(row) {
		if (this.rows.get(row.appointment)) {
			this.#change(() => this.rows.take({ rows: [row], partial: true }, false));
		}
	}

	/** Nobody is signed in any more, and the next one may be somebody else. */
	leave() {
		this.poll.stop();
		this.offers.stop();
		this.offers.forget();
		this.reminders.forget();
		this.calm.end();
		this.#forget();
		this.filters.name = '';
	}

	#forget() {
		this.rows.clear();
		this.marks.clear();
		this.flags.clear();
		this.queue = null;
		this.selected = null;
		this.notice = null;
		this.revealed = null;
		this.asking.end();
		this.sheet.close();
		this.notes.close();
		this.decisions.close();
		this.paying.close();
		this.requests.close();
		this.coverForm.close();
		this.booking?.forget();
		this.state = 'loading';
	}

	#read(answer) {
		setClock(answer.now);
		const opened = this.state !== 'shown' || answer.date !== this.#readDate;
		this.#readDate = answer.date;
		this.state = 'shown';
		this.flags.take(answer);
		this.queue = answer.queue;
		if (opened) {
			this.rows.clear();
			this.rows.take(answer, false);
			this.selectNow();
			this.#selectWanted();
		} else {
			this.#change(() => this.rows.take(answer, this.calm.inUse));
		}
		this.#upToDate(opened);
	}

	#selectWanted() {
		if (this.rows.get(this.#wanted)) {
			this.selected = this.#wanted;
		}
		this.#wanted = null;
	}

	#upToDate(opened = false) {
		this.readAt = now();
		this.failing = false;
		this.changed(opened);
		if (opened) {
			this.opened();
		}
	}

	#failed(error) {
		if (error instanceof Refused && error.status === 401) {
			return; // the sign-in covers the page; what it shows stays
		}
		if (error instanceof Refused && error.status === 403) {
			this.#forget();
			this.state = 'forbidden';
		} else if (this.state !== 'shown') {
			this.state = 'failed';
		}
		this.failing = true;
		this.failure = error.sentence;
		this.changed();
	}

	#change(take) {
		const { index } = this.view();
		const gone = this.rows.get(this.selected);
		for (const [before, after] of take()) {
			this.marks.note(before, after, this.filters.state, (id) => this.calm.inUse || id === this.selected);
		}
		if (gone && !this.rows.get(this.selected)) {
			const { rows } = this.view();
			this.selected = (rows[index] ?? rows.at(-1))?.appointment ?? null;
			this.notice = { kind: 'gone', row: gone };
		}
		this.changed();
	}

	#settle() {
		this.#change(() => this.rows.release());
		this.#release();
		this.changed();
	}

	#release() {
		if (!this.calm.inUse) {
			this.marks.release(this.selected);
		}
	}
}
