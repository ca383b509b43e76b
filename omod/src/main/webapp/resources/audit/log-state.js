/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How the log is, and having it checked: while that goes on, it is asked how far it has come.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

const AGAIN = 2_000;
const VERIFYING = 'audit.verifying';
const HEALTH = 'frontdesk/audit/health';

export class LogState {
	health = null; // until it is read
	problem = null;
	asked = false; // whether it is checked because somebody here wanted it, who is told what comes of it
	#asking = false;
	#stopped = 0;
	#timer;
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	get busy() {
		return this.#asking || Boolean(this.health?.verifying);
	}

	take(health) {
		this.health = health;
		this.#later();
	}

	async verify() {
		if (this.busy) {
			return;
		}
		this.#asking = true;
		this.asked = true;
		this.#draw();
		await this.#ask('frontdesk/audit/verifications', { method: 'POST', body: {} });
		this.#asking = false;
		this.#draw();
	}

	/** Asks no more; what is still to come is not taken. */
	stop() {
		this.#stopped += 1;
		clearTimeout(this.#timer);
	}

	clear() {
		this.stop();
		Object.assign(this, { health: null, problem: null, asked: false });
	}

	#later() {
		clearTimeout(this.#timer);
		if (this.health?.verifying) {
			this.#timer = setTimeout(() => this.#ask(HEALTH), AGAIN);
		}
	}

	async #ask(path, options) {
		const before = this.#stopped;
		try {
			const { data } = await request(path, options);
			if (before === this.#stopped) {
				this.problem = null;
				this.take(data);
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (before === this.#stopped) {
				await this.#failed(error);
			}
		}
		this.#draw();
	}

	// somebody else was faster, and it is being checked all the same
	async #failed(error) {
		if (error.code === VERIFYING) {
			await this.#ask(HEALTH);
			return;
		}
		this.problem = error.sentence ?? t('audit.failed');
		if (error instanceof NoAnswer) {
			this.#later();
		}
	}
}
