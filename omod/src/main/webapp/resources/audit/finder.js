/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Finding a patient or a user. What is typed goes into the body of a request, and into no address.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

export class Finder {
	text = '';
	found = null; // {patients, users, more} of the last search
	problem = null;
	busy = false;
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	type(text) {
		this.text = text;
	}

	clear() {
		this.text = '';
		this.found = null;
		this.problem = null;
		this.#draw();
	}

	async search() {
		if (this.busy) {
			return;
		}
		this.busy = true;
		this.#draw();
		try {
			this.found = (await request('frontdesk/audit/people', { method: 'POST', body: { text: this.text } })).data;
			this.problem = null;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.found = null;
			this.problem = error.sentence ?? t('audit.failed');
		}
		this.busy = false;
		this.#draw();
	}
}
