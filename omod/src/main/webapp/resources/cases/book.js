/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The list of cases as the server has it, asked for again and again while it is shown.

import { NoAnswer, Refused, request } from '../api.js';
import { now, setClock } from '../format.js';
import { t } from '../messages.js';
import * as query from './query.js';

const EVERY = 15_000;
const AT_LEAST = 60_000; // what is overdue changes by the hour alone, too

export class Book {
	lines = null; // until they are read
	next = null;
	counts = [];
	reminders = { today: 0, overdue: 0, escalated: 0 };
	payers = [];
	problem = null;
	readAt = null;
	busy = false; // while more of them are read
	#pages = 1; // so many are shown
	#asked = null;
	#etag;
	#timer;
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	start(asked) {
		if (!this.#asked || query.path(asked) !== query.path(this.#asked)) {
			this.#pages = 1;
		}
		this.#asked = asked;
		this.#etag = undefined;
		clearInterval(this.#timer);
		this.#timer = setInterval(() => document.hidden || this.read(), EVERY);
		return this.read();
	}

	stop() {
		clearInterval(this.#timer);
	}

	clear() {
		this.stop();
		this.#asked = null;
		Object.assign(this, { lines: null, next: null, counts: [], payers: [], problem: null, readAt: null, busy: false });
	}

	/** As far down as it was read before: what one looks at stays. */
	async read() {
		const asked = this.#asked;
		const fresh = this.#etag && now() - this.readAt < AT_LEAST;
		await this.#work(async () => {
			if (this.payers.length === 0) {
				this.payers = (await request('frontdesk/authorizations/payers')).data.payers;
			}
			const { status, data, etag } = await request(query.path(asked), { headers: fresh ? { 'If-None-Match': this.#etag } : {} });
			if (asked === this.#asked && status !== 304) {
				setClock(data.now);
				const read = await this.#further(asked, data);
				if (asked === this.#asked) {
					this.#etag = etag;
					Object.assign(this, { ...read, counts: data.counts, reminders: data.reminders, readAt: now() });
				}
			}
		});
	}

	/** {lines, next}: with the pages that "Show more" has brought. */
	async #further(asked, { cases, next }) {
		let read = { lines: cases, next };
		for (let page = 1; page < this.#pages && read.next; page += 1) {
			const { data } = await request(query.path(asked, read.next));
			read = joined(read.lines, data);
		}
		return read;
	}

	async more() {
		const asked = this.#asked;
		if (this.busy) {
			return;
		}
		this.busy = true;
		await this.#work(async () => {
			const { data } = await request(query.path(asked, this.next));
			if (asked === this.#asked) {
				this.#pages += 1;
				Object.assign(this, joined(this.lines, data));
			}
		});
		this.busy = false;
		this.#draw();
	}

	/** How many of the states there are, and of these overdue. */
	count(states, what = 'all') {
		return this.counts.filter(({ state }) => states.length === 0 || states.includes(state)).reduce((sum, one) => sum + one[what], 0);
	}

	async #work(work) {
		try {
			await work();
			this.problem = null;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = error.sentence ?? t('authorizations.failed');
		}
		this.#draw();
	}
}

/** {lines, next}: one that has moved down meanwhile stands there once. */
function joined(lines, { cases, next }) {
	const known = new Set(lines.map(({ uuid }) => uuid));
	return { lines: [...lines, ...cases.filter(({ uuid }) => !known.has(uuid))], next };
}
