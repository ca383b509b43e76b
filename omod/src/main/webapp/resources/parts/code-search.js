/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Finding in the host's dictionary what is done for a patient, by name or code, while one types.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

const PAUSE = 200; // so long nobody types before it is searched
const SHORTEST = 2;

export class CodeSearch {
	found = null; // {uuid, words, system, code} for each code of what was found; null where nothing is looked for
	active = -1; // which of them Enter takes: none before somebody has moved there
	problem = null;
	#at = null; // {line, name} of the field
	#waiting;
	#asking;
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	/** @param name of the field, or nothing for any of the line */
	isOpenAt(line, name = this.#at?.name) {
		return this.#at?.line === line && this.#at.name === name && this.found?.length > 0;
	}

	type(line, name, text) {
		this.#stop();
		Object.assign(this, { found: null, active: -1, problem: null });
		this.#at = { line, name };
		this.#draw();
		if ([...text.trim()].length >= SHORTEST) {
			this.#waiting = setTimeout(() => this.#search(text.trim()), PAUSE);
		}
	}

	move(by) {
		this.active = Math.max(0, Math.min(this.found.length - 1, this.active + by));
		this.#draw();
	}

	close() {
		this.clear();
		this.#draw();
	}

	clear() {
		this.#stop();
		Object.assign(this, { found: null, active: -1, problem: null });
		this.#at = null;
	}

	#stop() {
		clearTimeout(this.#waiting);
		this.#asking?.abort();
	}

	async #search(text) {
		const asking = new AbortController();
		this.#asking = asking;
		try {
			const { data } = await request(`frontdesk/authorizations/procedures?${new URLSearchParams({ q: text })}`, { signal: asking.signal });
			if (!asking.signal.aborted) {
				this.found = data.procedures.flatMap(({ uuid, name, codes }) => (codes.length > 0 ? codes : [{ system: '', code: '' }]).map((code) => ({ uuid, words: name, ...code })));
			}
		} catch (error) {
			if (!asking.signal.aborted && !(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = asking.signal.aborted ? this.problem : error.sentence ?? t('authorizations.failed');
		}
		this.#draw();
	}
}
