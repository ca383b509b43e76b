/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Asks where somebody is to stand, and why.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { close, formDialog, reasonField, show } from '../parts/form-dialog.js';
import { nameOf } from './words.js';

const ID = 'queue-move';

export class MoveDialog {
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
		if (this.#places().length > 0) {
			show(ID, 'where');
		} else {
			this.#page.queue.say({ tone: 'tell', text: t('queue.dialog.move.nobody') });
		}
	}

	/** Beside whom: those of the same urgency who wait for the same; the one before first. */
	#places() {
		const lines = this.#page.queue.laneOf(this.#line)?.lines ?? [];
		const own = lines.findIndex(({ line }) => line === this.#line.line);
		return lines.map((line, index) => ({ line, index, ahead: index < own }))
			.filter(({ line, index }) => index !== own && line.urgency === this.#line.urgency)
			.sort((a, b) => Math.abs(a.index - own) - Math.abs(b.index - own));
	}

	content() {
		const { queue } = this.#page;
		return this.#line ? formDialog({
			id: ID, title: t('queue.dialog.move', { name: nameOf(queue, this.#line) }), save: t('queue.dialog.move.save'),
			fields: this.#fields(), problem: this.#problem, busy: queue.busy !== null, send: (typed) => this.#send(typed),
			closed: () => this.#page.focus(),
		}) : html`<dialog id=${ID} aria-label=${t('queue.move')}>${nothing}</dialog>`;
	}

	#fields() {
		const { queue } = this.#page;
		return html`<div class="field"><label for="${ID}-where">${t('queue.dialog.where')}</label>
			<select id="${ID}-where" name="where">${this.#places().map(({ line, index, ahead }) => html`
				<option value="${ahead ? 'ahead' : 'behind'} ${line.line}">${t(`queue.dialog.${ahead ? 'ahead' : 'behind'}`, { place: index + 1, name: nameOf(queue, line) })}</option>`)}</select></div>
			${reasonField(ID, t('queue.dialog.move.reason'), '')}`;
	}

	async #send({ where, reason }) {
		const line = this.#line;
		const { queue } = this.#page;
		const [way, beside] = where.split(' ');
		const done = await queue.change(line.line, 'move', { beside, ahead: way === 'ahead', reason },
			{ tone: 'good', key: 'moved', line, undo: {} }, line.version);
		this.#problem = done ? null : queue.notice?.text;
		if (done) {
			close(ID);
		}
		this.#page.draw();
	}
}
