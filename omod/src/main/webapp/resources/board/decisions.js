/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The part of a patient's sheet that says what was decided for the appointment.

import { NoAnswer, Refused, request } from '../api.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { decidedList } from '../queue/decided.js';

export class Decisions {
	#row = null;
	#found = [];
	#desk;

	/** @param desk has may(privilege) and changed(atOnce) */
	constructor(desk) {
		this.#desk = desk;
	}

	/** What cannot be read is not told here: what it is about stands on the sheet. */
	async open(row) {
		this.close();
		if (!this.#desk.may('Book Appointments')) {
			return;
		}
		this.#row = row;
		try {
			const { data } = await request(`frontdesk/appointments/${row.appointment}/decisions`);
			if (this.#row === row) {
				this.#found = data.decisions;
				this.#desk.changed(true);
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
		}
	}

	close() {
		this.#row = null;
		this.#found = [];
	}

	part() {
		return this.#found.length > 0 ? html`<fieldset class="decisions"><legend>${t('queue.decided.title')}</legend>${decidedList(this.#found, true)}</fieldset>` : nothing;
	}
}
