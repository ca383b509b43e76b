/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A table of payers that somebody brings, and what becomes of it.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

export class PayerTable {
	text = '';
	report = null; // {rehearsed, lines} of the server's, for the text as it is
	problem = null;
	busy = false;
	#draw;
	#taken;

	/** taken() is called when payers may have changed. */
	constructor(draw, taken) {
		this.#draw = draw;
		this.#taken = taken;
	}

	type(text) {
		this.text = text;
		this.report = null;
		this.problem = null;
		this.#draw();
	}

	clear() {
		this.text = '';
		this.report = null;
		this.problem = null;
	}

	/** Whether what would become of the text as it is has been looked at. */
	get isRehearsed() {
		return Boolean(this.report?.rehearsed);
	}

	async choose(file) {
		const bytes = await file.arrayBuffer();
		try {
			this.type(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		} catch {
			this.type('');
			this.problem = t('payers.table.notUtf8');
			this.#draw();
		}
	}

	async send(rehearse) {
		if (this.busy) {
			return;
		}
		const { text } = this;
		this.busy = true;
		this.#draw();
		try {
			const { data } = await request('frontdesk/payers/table', { method: 'POST', body: { table: text, rehearse } });
			this.#told(text, data, null);
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.#told(text, null, error.fields?.[0]?.message ?? error.sentence ?? t('payers.failed'));
		}
		this.busy = false;
		this.#draw();
		if (!rehearse) {
			await this.#taken();
		}
	}

	/** What is said of a text that has been changed meanwhile is not said of the new one. */
	#told(text, report, problem) {
		if (text === this.text) {
			Object.assign(this, { report, problem });
		}
	}
}
