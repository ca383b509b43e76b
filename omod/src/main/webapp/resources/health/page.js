/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What works and what does not, as one of the pages.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { healthView } from './view.js';

const EVERY = 60_000;

export class HealthPage {
	keys = [];
	health = null; // until it is read
	problem = null;
	busy = false;
	#frame;
	#timer;

	constructor(desk, frame) {
		this.#frame = frame;
	}

	enter() {}

	show() {
		document.title = t('health.documentTitle');
		clearInterval(this.#timer);
		this.#timer = setInterval(() => document.hidden || this.read(), EVERY);
		this.read();
	}

	hide() {
		clearInterval(this.#timer);
	}

	leave() {
		this.hide();
		this.health = null;
	}

	focus() {
		document.querySelector('.health .go')?.focus();
	}

	content() {
		return healthView(this);
	}

	async read() {
		this.busy = true;
		this.#frame.draw();
		try {
			this.health = (await request('frontdesk/health')).data;
			this.problem = null;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = error.sentence ?? t('health.failed');
		}
		this.busy = false;
		this.#frame.draw();
	}
}
