/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Asks why somebody comes.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { close, formDialog, reasonField, show } from '../parts/form-dialog.js';
import { nameOf } from './words.js';

const ID = 'queue-reason';

export class ReasonDialog {
	#page;
	#line = null;
	#problem = null;

	constructor(page) {
		this.#page = page;
	}

	open(line) {
		this.#line = line;
		this.#problem = null;
		this.#page.draw();
		show(ID, 'reason');
	}

	content() {
		const { queue } = this.#page;
		return this.#line ? formDialog({
			id: ID, title: t('queue.dialog.state', { name: nameOf(queue, this.#line) }), save: t('queue.dialog.state.save'),
			fields: reasonField(ID, t('queue.dialog.reason'), this.#line.reason ?? '', t('queue.dialog.reason.about')),
			problem: this.#problem, busy: queue.busy !== null, send: ({ reason }) => this.#send(reason), closed: () => this.#page.focus(),
		}) : html`<dialog id=${ID} aria-label=${t('queue.reason')}>${nothing}</dialog>`;
	}

	async #send(reason) {
		const line = this.#line;
		const { queue } = this.#page;
		const done = await queue.change(line.line, 'reason', { reason }, { tone: 'good', key: 'reason', line }, line.version);
		this.#problem = done ? null : queue.notice?.text;
		if (done) {
			close(ID);
		}
		this.#page.draw();
	}
}
