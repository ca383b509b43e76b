/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Puts somebody into the queue who has no appointment: who it is, what for, how they come, and why.

import { html, nothing } from '../lib/lit-html.js';
import { place } from '../frame/place.js';
import { t } from '../messages.js';
import { Finder } from '../parts/finder.js';
import { close, formDialog, reasonField, show } from '../parts/form-dialog.js';
import { whoField } from '../parts/who-field.js';

const ID = 'queue-add';

export class AddDialog {
	finder;
	person = null;
	#page;
	#problem = null;
	#service = ''; // the one that was chosen last
	#location = '';
	#kind = 'walkIn';

	constructor(page) {
		this.#page = page;
		this.finder = new Finder(() => page.draw(), (person) => this.#choose(person));
	}

	open() {
		this.clear();
		this.finder.begin(true);
		show(ID, 'who');
	}

	clear() {
		this.finder.clear();
		this.person = null;
		this.#problem = null;
	}

	#choose(person) {
		this.person = person;
		this.#serve(this.#offered());
		show(ID, this.#service ? 'reason' : 'service');
	}

	/** Where others come to for the service is where somebody else waits for it, too: else there would be two queues for it. */
	#serve(service) {
		this.#service = service;
		this.#location = this.#page.queue.services.find(({ uuid }) => uuid === service)?.location ?? place.uuid ?? '';
		this.#page.draw();
	}

	/** Another one than the one who was chosen. */
	another() {
		this.person = null;
		this.finder.begin(true);
		show(ID, 'who');
	}

	/** The service that is chosen before anybody has: the last one, else the only one that somebody waits for. */
	#offered() {
		const { queue } = this.#page;
		const waited = queue.lanes?.length === 1 ? queue.lanes[0].service.uuid : '';
		return queue.services.some(({ uuid }) => uuid === this.#service) ? this.#service : waited;
	}

	content() {
		return formDialog({
			id: ID, title: t('queue.dialog.add'), save: t('queue.dialog.save'), problem: this.#problem, busy: this.#page.queue.busy !== null,
			fields: html`${whoField(this, ID)}${this.person ? this.#about() : nothing}`, send: (typed) => this.#send(typed),
			closed: () => {
				this.clear();
				this.#page.focus();
			},
		});
	}

	#about() {
		return html`${this.#select('service', t('queue.dialog.service'), this.#page.queue.services.map(({ uuid, name }) => ({ id: uuid, label: name })),
			this.#service, (service) => this.#serve(service), '')}
			${this.#select('location', t('queue.dialog.location'), place.all, this.#location, (location) => { this.#location = location; },
				t('queue.dialog.location.none'))}
			<fieldset><legend>${t('queue.dialog.kind')}</legend>${['walkIn', 'call'].map((kind) => html`
				<label><input type="radio" name="kind" value=${kind} .checked=${kind === this.#kind} @change=${() => { this.#kind = kind; }}> ${t(`queue.dialog.kind.${kind}`)}</label>`)}</fieldset>
			${reasonField(ID, t('queue.dialog.reason'), '', t('queue.dialog.reason.about'))}
			<div class="field"><label for="${ID}-wish">${t('queue.dialog.wish')}</label><input id="${ID}-wish" name="wishUntil" type="date"></div>`;
	}

	#select(name, label, options, chosen, choose, none) {
		return html`<div class="field"><label for="${ID}-${name}">${label}</label>
			<select id="${ID}-${name}" name=${name} @change=${(event) => choose(event.target.value)}>
				<option value="" .selected=${!chosen}>${none}</option>
				${options.map((option) => html`<option value=${option.id} .selected=${option.id === chosen}>${option.label}</option>`)}</select></div>`;
	}

	async #send({ service, location, kind, reason, wishUntil }) {
		if (!this.person) {
			return;
		}
		if (!service) {
			show(ID, 'service');
			return;
		}
		const { patient } = this.person;
		const { queue } = this.#page;
		const done = await queue.enter({ patient: patient.uuid, service, location: location || null, kind, reason, wishUntil: wishUntil || null },
			({ redFlag, line }) => ({
				tone: redFlag ? 'bad' : 'good', key: redFlag ? 'flagged' : 'entered', line: { line, patient },
				args: { words: redFlag?.words.join(', ') }, undo: { entered: true },
			}));
		this.#problem = done ? null : queue.notice?.text;
		if (done) {
			close(ID);
			queue.goTo(done.line);
			this.#page.focus();
		}
		this.#page.draw();
	}
}
