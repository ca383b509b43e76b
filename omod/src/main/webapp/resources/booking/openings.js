/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The free places that the server finds. While it is asked, none can be chosen: what was shown may be for something else.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { FEW } from './wanted.js';

const PAUSE = 200; // so long nobody types before it is searched
const MINUTE = 60_000;

export class Openings {
	found = [];
	state = 'none'; // then 'asking', 'shown' or 'failed'
	problem = null;
	active = 0; // the one of them that Enter chooses
	near = null; // a moment that could not be had: what is nearest to it comes first
	#waiting;
	#asking;
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	get isCurrent() {
		return this.state === 'shown';
	}

	clear() {
		clearTimeout(this.#waiting);
		this.#asking?.abort();
		Object.assign(this, { found: [], state: 'none', problem: null, active: 0, near: null });
	}

	/** Looks for what is wanted. @param near a moment, or null @param atOnce whether nobody is typing */
	look(wanted, patient, { near = null, atOnce = true } = {}) {
		this.clear();
		if (wanted.service) {
			Object.assign(this, { state: 'asking', near });
			this.#waiting = setTimeout(() => this.#ask(wanted, patient), atOnce ? 0 : PAUSE);
		}
		this.#draw();
	}

	/** Moves among those that were found. */
	move(by) {
		this.active = Math.max(0, Math.min(this.found.length - 1, this.active + by));
		this.#draw();
	}

	async #ask(wanted, patient) {
		const { near } = this;
		const { signal } = this.#asking = new AbortController();
		const ask = async (body) => (await request('frontdesk/openings', { method: 'POST', body, signal })).data.openings;
		const search = wanted.search(patient, near);
		const { exact } = wanted;
		try {
			const [found, [there]] = await Promise.all([ask(search), exact && !near ? ask(justAt(exact, search)) : []]);
			if (!signal.aborted) {
				this.#take(near ? nearest(found, near) : exact ? [there ? { ...there, exact: true } : { ...exact, unsure: true }, ...found] : found);
			}
		} catch (error) {
			if (signal.aborted) {
				return; // something else is asked for by now
			}
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			Object.assign(this, { state: 'failed', problem: error.sentence ?? t('booking.openings.failed') });
			this.#draw();
		}
	}

	#take(found) {
		const [first, ...others] = found;
		this.found = first?.exact ? [first, ...others.filter(({ start }) => Date.parse(start) !== Date.parse(first.start))] : found;
		this.state = 'shown';
		this.#draw();
	}
}

const justAt = ({ start }, search) => ({
	...search, from: start, until: new Date(Date.parse(start) + MINUTE).toISOString(), part: null, days: [], limit: 1,
});

function nearest(found, moment) {
	const distance = ({ start }) => Math.abs(Date.parse(start) - Date.parse(moment));
	return [...found].sort((a, b) => distance(a) - distance(b)).slice(0, FEW);
}
