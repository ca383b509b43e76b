/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How many requests to payers are due: asked for each minute, since time alone makes them so.

import { NoAnswer, Refused, request } from '../api.js';

const EVERY = 60_000;

export class Reminders {
	count = null; // {today, overdue, escalated}; null for who may not see it, and until it is read
	#board;
	#timer = null; // while it asks

	constructor(board) {
		this.#board = board;
	}

	start() {
		this.stop();
		if (this.#board.may('View Authorizations')) {
			this.#timer = setInterval(() => document.hidden || this.#read(), EVERY);
			this.#read();
		}
	}

	stop() {
		clearInterval(this.#timer);
		this.#timer = null;
	}

	/** Somebody else may come: nothing stays of what was shown. */
	forget() {
		this.stop();
		this.count = null;
	}

	/** How many have been overdue for a whole working day. */
	get escalated() {
		return this.count?.escalated ?? 0;
	}

	// what is shown stays where an answer does not come: the page says by itself that it is not up to date
	async #read() {
		try {
			const { data } = await request('frontdesk/authorizations/reminders');
			// an answer to somebody who has left is nobody's
			if (this.#timer) {
				this.count = data;
				this.#board.changed();
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (error.status === 401) {
				this.stop(); // started again after the sign-in
			}
		}
	}
}
