/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Offers what can be done for somebody whom the session cannot see as it should, each with what it does to the others, and takes one.

import { NoAnswer, Refused, request } from '../api.js';
import { effectSentence } from '../booking/effect-part.js';
import { newUuid } from '../booking/uuid.js';
import { day, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { decidedList } from './decided.js';
import { close, formDialog, show } from '../parts/form-dialog.js';
import { boundSentence, isOpen, nameOf } from './words.js';

const ID = 'queue-ways';
const LONGEST = 255;

export class WaysDialog {
	#page;
	#line = null;
	#lane = null;
	#ways = null; // {ways, tag, reasons, decided}, until they are known
	#problem = null;
	#uuid;

	constructor(page) {
		this.#page = page;
	}

	async open(line) {
		this.#line = line;
		this.#lane = this.#page.queue.laneOf(line);
		this.#ways = null;
		this.#problem = null;
		this.#uuid = newUuid();
		this.#page.draw();
		show(ID, 'way');
		await this.#look(line);
		if (this.#line === line) {
			this.#page.draw();
			show(ID, 'way');
		}
	}

	async #look(line) {
		try {
			const { data } = await request('frontdesk/ways', { method: 'POST', body: this.#who() });
			this.#ways = this.#line === line ? data : this.#ways;
		} catch (error) {
			if (this.#line === line) {
				this.#fail(error);
			}
		}
	}

	#who() {
		const { service, location } = this.#lane;
		const { patient, appointment } = this.#line;
		return { patient: patient.uuid, appointment: appointment?.uuid ?? null, service: service.uuid, location: location?.uuid ?? null };
	}

	#fail(error) {
		if (!(error instanceof NoAnswer || error instanceof Refused)) {
			throw error;
		}
		this.#problem = error.fields?.[0]?.message ?? error.sentence ?? t(error instanceof NoAnswer ? 'queue.notice.noAnswer' : 'queue.notice.refused');
	}

	content() {
		const { queue } = this.#page;
		return this.#line ? formDialog({
			id: ID, title: t('queue.dialog.ways', { name: nameOf(queue, this.#line) }), save: t('queue.dialog.ways.save'),
			fields: this.#ways ? this.#fields() : html`<p role="status">${this.#problem ? nothing : t('queue.dialog.ways.looking')}</p>`,
			problem: this.#problem, busy: queue.busy !== null || !this.#ways, send: (typed) => this.#send(typed), closed: () => this.#left(),
		}) : html`<dialog id=${ID} aria-label=${t('queue.ways')}>${nothing}</dialog>`;
	}

	/** What is still asked for is for nobody any more. */
	#left() {
		this.#line = null;
		this.#page.draw();
		this.#page.focus();
	}

	#fields() {
		return html`${decidedList(this.#ways.decided, isOpen(this.#page.queue, this.#line))}
			<fieldset class="ways-out"><legend>${t('queue.dialog.ways.which')}</legend>
				${this.#ways.ways.map((way, index) => this.#choice(way, index))}</fieldset>
			<div class="field"><label for="${ID}-reason">${t('queue.dialog.ways.reason')}</label>
				<select id="${ID}-reason" name="reason"><option value="">${t('booking.reason.choose')}</option>
					${this.#ways.reasons.map((reason) => html`<option value=${reason}>${reason}</option>`)}</select></div>
			<div class="field"><label for="${ID}-words">${t('queue.dialog.ways.words')}</label>
				<input id="${ID}-words" name="words" type="text" maxlength=${LONGEST} autocomplete="off" dir="auto"></div>`;
	}

	#choice(way, index) {
		const isOthers = way.clinician && !this.#page.maySetUrgency;
		return html`<label class="way"><input type="radio" name="way" value=${way.way} .checked=${index === 0} ?disabled=${isOthers}>
			<span><b>${wayName(way)}</b> <small>${this.#consequence(way)}</small>
			${way.clinician ? html`<small>${t('queue.way.clinician')}</small>` : nothing}</span></label>`;
	}

	/** In minutes, and for whom. */
	#consequence({ way, effect, comesFree }) {
		if (way === 'asPlanned') {
			return `${boundSentence(this.#line)} · ${t('queue.way.nothing')}`;
		}
		if (comesFree !== null) {
			return t('queue.way.comesFree', { percent: Math.round(comesFree * 100) });
		}
		return effect ? effectSentence(effect) : nothing;
	}

	async #send({ way: code, reason, words }) {
		if (!code || !reason) {
			this.#problem = t('queue.dialog.ways.choose');
			this.#page.draw();
			return;
		}
		const way = this.#ways.ways.find((one) => one.way === code);
		const { queue } = this.#page;
		const line = this.#line;
		const body = { uuid: this.#uuid, who: this.#who(), way: code, place: this.#place(way), tag: this.#ways.tag, ...waiting(line), reason, words };
		const told = { tone: 'good', text: t('queue.notice.decided', { name: nameOf(queue, line), way: wayName(way) }) };
		const done = await queue.decide(line.line, body, told);
		this.#problem = done ? null : queue.notice?.text;
		if (done) {
			close(ID);
		}
		this.#page.draw();
	}

	#place({ way, start, end, provider, location }) {
		return start && way !== 'asPlanned' ? {
			service: this.#lane.service.uuid, serviceType: null, providers: provider ? [provider.uuid] : [], location, start, end,
		} : null;
	}
}

/** Whoever gets an appointment waits no more as one who has none. */
const waiting = ({ line, version, appointment }) => (appointment ? { line: null, version: null } : { line, version });

const wayName = ({ way, start, provider }) => t(`queue.way.${way}`, {
	time: start ? time(start) : '', day: start ? day(start.slice(0, 10)) : '', provider: provider?.name ?? '',
});
