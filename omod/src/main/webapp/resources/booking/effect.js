/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What it does to the others if the person gets the place that one looks at: asked while one looks, and told where one decides.

import { NoAnswer, Refused, request } from '../api.js';

const PAUSE = 200; // so long nobody goes on to another place before it is asked

export class Effect {
	path = 'frontdesk/overbooking/session/what-if';
	told = null; // as the server tells it; null while it is not known
	#of = null;
	#waiting;
	#asking;
	#booking;

	constructor(booking) {
		this.#booking = booking;
	}

	/** Asks about the place that one looks at now, where that is another one. */
	follow() {
		const asked = this.asked();
		const of = asked && JSON.stringify(asked);
		if (of === this.#of) {
			return;
		}
		clearTimeout(this.#waiting);
		this.#asking?.abort();
		Object.assign(this, { told: null });
		this.#of = of;
		if (asked) {
			this.#waiting = setTimeout(() => this.#ask(asked), PAUSE);
		}
	}

	/** What is asked about, or null. */
	asked() {
		const { who, wanted, moving, openings, taking: { chosen, refused } } = this.#booking;
		const looked = openings.isCurrent ? openings.found[openings.active] : null;
		const place = (chosen ?? refused)?.place ?? (looked && wanted.place(looked));
		return who && place ? { place, patient: who.patient.uuid, moved: moving?.uuid ?? null } : null;
	}

	/** Where there is no answer nothing is told: it is advice, and nobody has asked for it. */
	async #ask(body) {
		const { signal } = this.#asking = new AbortController();
		try {
			const { data } = await request(this.path, { method: 'POST', body, signal });
			if (!signal.aborted) {
				this.told = data;
				this.#booking.draw();
			}
		} catch (error) {
			if (!signal.aborted && !(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
		}
	}
}
