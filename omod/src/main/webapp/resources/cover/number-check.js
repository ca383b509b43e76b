/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is to be said of a member ID while it is typed: asked of the server whenever one pauses.

import { NoAnswer, Refused, request } from '../api.js';

const PAUSE = 400;

export class NumberCheck {
	finding = null; // {state, known, slip}; null while nothing is known
	#asked = 0;
	#path;
	#draw;

	constructor(path, draw) {
		this.#path = path;
		this.#draw = draw;
	}

	forget() {
		this.finding = null;
		this.#asked += 1;
	}

	/** @param coverage the one whose number it becomes, or null */
	look(payer, memberId, coverage) {
		this.forget();
		const asked = this.#asked;
		if (payer && memberId.trim()) {
			setTimeout(() => asked === this.#asked && this.#ask(asked, { payer, memberId, coverage: coverage?.uuid ?? null }), PAUSE);
		}
	}

	async #ask(asked, body) {
		try {
			const { data } = await request(this.#path(), { method: 'POST', body });
			if (asked === this.#asked) {
				this.finding = data;
				this.#draw();
			}
		} catch (error) {
			// whatever is wrong is said when it is saved
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
		}
	}
}
