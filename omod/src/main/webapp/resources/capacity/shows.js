/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the server says of who is likely to come, and how the learning goes on.

import { NoAnswer, Refused, request } from '../api.js';
import { addDays, today } from '../format.js';
import { t } from '../messages.js';

const DAYS = 7;
const SOON = 1_500;
const NOTHING = { sessions: null, report: null, learning: null, isDone: false, problem: null };

export class Shows {
	sessions; // of the next days; as the others null until they are read
	report;
	learning;
	isDone; // what somebody here had learned anew
	problem;
	#draw;
	#reading = 0;
	#timer;

	constructor(draw) {
		this.#draw = draw;
		this.clear();
	}

	clear() {
		this.rest();
		this.#reading += 1;
		Object.assign(this, NOTHING);
	}

	/** Asks no more by itself how far it is. */
	rest() {
		clearTimeout(this.#timer);
	}

	async read() {
		this.#reading += 1;
		const mine = this.#reading;
		const [forecast, report, learning] = await this.#ask(() => Promise.all([
			get(`forecast?from=${today()}&to=${addDays(today(), DAYS - 1)}`), get('report'), get('learn')])) ?? [];
		if (forecast && mine === this.#reading) {
			Object.assign(this, { sessions: forecast.sessions, report });
			this.#take(learning);
		}
	}

	/** Has it learned anew, unless it is already. */
	async learn() {
		if (!this.learning.running) {
			this.isDone = false;
			this.#take(await this.#ask(async () => (await request('frontdesk/overbooking/show/learn', { method: 'POST', body: {} })).data));
		}
	}

	#take(learning) {
		if (!learning) {
			return;
		}
		const hasEnded = this.learning?.running && !learning.running;
		this.learning = learning;
		this.isDone = hasEnded ? !learning.failed : this.isDone && !learning.running;
		this.rest();
		if (learning.running) {
			this.#timer = setTimeout(async () => this.#take(await this.#ask(() => get('learn'))), SOON);
		}
		if (hasEnded) {
			this.read();
		}
		this.#draw();
	}

	/** @returns the answer; undefined where there is none, and then the problem is told */
	async #ask(question) {
		try {
			const answer = await question();
			this.problem = null;
			return answer;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = error.sentence ?? t('capacity.failed');
			this.#draw();
			return undefined;
		}
	}
}

const get = async (path) => (await request(`frontdesk/overbooking/show/${path}`)).data;
