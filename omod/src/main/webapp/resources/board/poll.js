/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Keeps the board true: asks every few seconds, says when it could not, and reads everything anew now and then.

import { Refused, request } from '../api.js';

const SLOWEST = 60_000;

/** Everything is read anew after 4 to 5 minutes: not by all at once, where desks were opened at the same hour. */
const fullAfter = () => (4 + Math.random()) * 60_000;

export class Poll {
	#seconds;
	#day;
	#report;
	#timer;
	#reading;
	#stopped = new AbortController();
	#writing = 0;
	#failures = 0;
	#of; // the day and location that etag and change belong to
	#etag;
	#change;
	#fullDue = 0;

	/** seconds() says how often, day() what to read, {date, location}; report has read(answer), same() and failed(error). */
	constructor(seconds, day, report) {
		this.#seconds = seconds;
		this.#day = day;
		this.#report = report;
		this.#stopped.abort();
	}

	start() {
		this.stop();
		this.#stopped = new AbortController();
		const { signal } = this.#stopped;
		document.addEventListener('visibilitychange', () => this.#look(), { signal });
		addEventListener('online', () => this.#look(), { signal });
		this.now(true);
	}

	stop() {
		this.#stopped.abort();
		this.#pause();
	}

	get #isStopped() {
		return this.#stopped.signal.aborted;
	}

	/** Reads at once; `full` also what the server believes we know. */
	now(full = false) {
		if (full) {
			this.#etag = undefined;
		}
		this.#pause();
		if (!this.#isStopped && !this.#writing && !document.hidden) {
			this.#read();
		}
	}

	/** Does a write with no read under way, so that an older answer cannot overwrite its result. */
	async around(write) {
		this.#writing += 1;
		this.#pause();
		try {
			return await write();
		} finally {
			this.#writing -= 1;
			this.now();
		}
	}

	#look() {
		if (document.hidden) {
			this.#pause();
		} else {
			this.now();
		}
	}

	#pause() {
		clearTimeout(this.#timer);
		this.#reading?.abort();
	}

	async #read() {
		const reading = new AbortController();
		this.#reading = reading;
		const { date, location } = this.#day();
		const of = `${date} ${location}`;
		const full = !this.#etag || of !== this.#of || Date.now() > this.#fullDue;
		const query = new URLSearchParams({ date, ...(location && { location }), ...(!full && { since: this.#change }) });
		const headers = full ? {} : { 'If-None-Match': this.#etag };
		try {
			const { status, data, etag } = await request(`frontdesk/board?${query}`, { headers, signal: reading.signal });
			if (status === 304) {
				this.#report.same();
			} else {
				this.#of = of;
				this.#etag = etag;
				this.#change = data.change;
				this.#fullDue = full ? Date.now() + fullAfter() : this.#fullDue;
				this.#report.read(data);
			}
			this.#failures = 0;
		} catch (error) {
			if (reading.signal.aborted) {
				return;
			}
			this.#failures += 1;
			this.#report.failed(error);
			if (error instanceof Refused && error.status === 401) {
				return; // started again after the sign-in
			}
		}
		if (!this.#isStopped && !document.hidden) {
			this.#timer = setTimeout(() => this.now(), Math.min(SLOWEST, this.#seconds() * 1000 * 2 ** this.#failures));
		}
	}
}
