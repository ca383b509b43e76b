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

import { heardAt, request } from '../api.js';
import { now } from '../format.js';
import { current } from '../session.js';

const WARN = 120_000;
const AFTER = 5000; // the server's clock and ours count from a little apart

export class SessionEnd {
	#lasts = Infinity;
	#asking = false;
	#ended;

	/** ended() is called when the session is over. */
	constructor(ended) {
		this.#ended = ended;
	}

	/** @param seconds without a request after which the server ends the session, or null for never */
	lasts(seconds) {
		this.#lasts = seconds === null ? Infinity : seconds * 1000;
	}

	get #left() {
		return this.#lasts - (performance.now() - heardAt());
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
		return request('frontdesk/desk');
	}

	/** To be called now and then: asks once its time has come, since another tab may have kept the session open. */
	async check() {
		if (this.#left > -AFTER || this.#asking) {
			return;
		}
		this.#asking = true;
		try {
			if (!await current()) {
				this.#ended();
			}
		} catch {
			// no answer: asked again at the next turn
		} finally {
			this.#asking = false;
		}
	}
}
