/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Tells of the session's end before it comes: pages that ask for nothing do not keep the session open.

import { heardAt } from '../api.js';
import { now } from '../format.js';
import { current } from '../session.js';

const WARN = 120_000;
const AFTER = 5000; // the server's clock and ours count from a little apart

export class SessionEnd {
	#lasts = Infinity;
	#busy = false;
	#on;

	/** @param on ended() is called when the session is over; stayed() asks the server for something, and resolves then */
	constructor(on) {
		this.#on = on;
	}

	/** @param seconds without a request after which the server ends the session, or null for never */
	lasts(seconds) {
		this.#lasts = seconds === null ? Infinity : seconds * 1000;
	}

	get #left() {
		return this.#lasts - (Date.now() - heardAt());
	}

	/** When it ends unless something is asked for, epoch milliseconds of the server's clock; null where it never does. */
	get at() {
		return Number.isFinite(this.#left) ? now() + this.#left : null;
	}

	get isNear() {
		return this.#left < Math.min(WARN, this.#lasts / 2);
	}

	/** Any request makes it last anew. */
	stay() {
		return this.#once(() => this.#on.stayed());
	}

	/** To be called now and then: asks once its time has come. */
	check() {
		return this.#left > -AFTER ? undefined : this.#once(async () => {
			if (!await current()) {
				this.#on.ended();
			}
		});
	}

	async #once(ask) {
		if (this.#busy) {
			return;
		}
		this.#busy = true;
		try {
			await ask();
		} catch {
			// no answer, so what is told goes on to be told
		} finally {
			this.#busy = false;
		}
	}
}
