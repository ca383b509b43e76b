/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Finding anybody, not only those of the day. What is typed goes into the body of a request, and into no address.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

const PAUSE = 150; // so long nobody types before it is searched
const SHORTEST = 2;
const ONE_IS_ENOUGH = /\p{Ideographic}/u;
const LIMIT = 12;

export class Finder {
	text = '';
	found = null; // {people, more, complete} for `foundFor`
	active = 0; // the one of them that Enter chooses
	chosen = null; // somebody without an appointment today, who is shown
	toBook = false; // whether it is looked for somebody to book for, whenever they come
	problem = null;
	#foundFor = '';
	#waiting;
	#asking;
	#draw;
	#choose;

	/** choose(person) is called with somebody who has been chosen and has appointments today, or is to be booked for. */
	constructor(draw, choose) {
		this.#draw = draw;
		this.#choose = choose;
	}

	get people() {
		return this.found?.people ?? [];
	}

	/** Whether what is shown is for what is typed. */
	get isUpToDate() {
		return this.#foundFor === this.text.trim();
	}

	type(text) {
		this.text = text;
		this.chosen = null;
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => this.search(), PAUSE);
		this.#draw();
	}

	/** @param toBook whether it is looked for somebody to book for */
	begin(toBook) {
		this.clear();
		this.toBook = toBook;
		this.#draw();
	}

	clear() {
		clearTimeout(this.#waiting);
		this.#asking?.abort();
		Object.assign(this, { text: '', found: null, chosen: null, problem: null, active: 0 });
		this.#foundFor = '';
	}

	/** Moves among those who were found. */
	move(by) {
		this.active = Math.max(0, Math.min(this.people.length - 1, this.active + by));
		this.#draw();
	}

	/** Enter: the active one, or, when a scanner was quicker than the search, whoever has just that identifier. */
	async enter() {
		if (!this.isUpToDate) {
			await this.search();
			const whole = this.people.filter(({ wholeIdentifier }) => wholeIdentifier);
			if (whole.length === 1 && this.isUpToDate) {
				this.choose(whole[0]);
			}
		} else if (this.people[this.active]) {
			this.choose(this.people[this.active]);
		}
	}

	choose(person) {
		if (this.toBook ? !person.dead : person.today.length > 0) {
			this.#choose(person);
		} else {
			this.chosen = person;
			this.#draw();
		}
	}

	/** Back to those who were found; false where nobody was chosen. */
	back() {
		const was = this.chosen;
		this.chosen = null;
		this.#draw();
		return Boolean(was);
	}

	async search() {
		clearTimeout(this.#waiting);
		this.#asking?.abort();
		const text = this.text.trim();
		if (text.length < SHORTEST && !ONE_IS_ENOUGH.test(text)) {
			this.#take(text, null, null);
			return;
		}
		const asking = new AbortController();
		this.#asking = asking;
		try {
			const { data } = await request('frontdesk/people/search', { method: 'POST', body: { text, limit: LIMIT }, signal: asking.signal });
			if (!asking.signal.aborted) {
				this.#take(text, data, null);
			}
		} catch (error) {
			if (asking.signal.aborted) {
				return; // something else is asked for by now
			}
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.#take(text, null, error.sentence ?? t('people.failed'));
		}
	}

	#take(text, found, problem) {
		Object.assign(this, { found, problem, active: 0 });
		this.#foundFor = text;
		this.#draw();
	}
}
