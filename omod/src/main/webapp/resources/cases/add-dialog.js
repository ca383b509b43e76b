/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A new request: for whom. What is asked is filled in next, in the form of the case.

import { NoAnswer, Refused, request } from '../api.js';
import { nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { Finder } from '../parts/finder.js';
import { close, formDialog, show } from '../parts/form-dialog.js';
import { whoField } from '../parts/who-field.js';

const ID = 'case-add';

export class AddDialog {
	finder;
	person = null;
	#page;
	#problem = null;
	#busy = false;

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

	another() {
		this.person = null;
		this.finder.begin(true);
		show(ID, 'who');
	}

	#choose(person) {
		this.person = person;
		this.#page.draw();
		document.querySelector(`#${ID} .main`)?.focus();
	}

	content() {
		return formDialog({
			id: ID, title: t('authorizations.add'), save: t('authorizations.add.save'), problem: this.#problem ?? nothing, busy: this.#busy,
			fields: whoField(this, ID), send: () => this.#send(), closed: () => this.clear(),
		});
	}

	async #send() {
		if (!this.person || this.#busy) {
			return;
		}
		this.#busy = true;
		try {
			const { data } = await request(`frontdesk/patients/${this.person.patient.uuid}/authorizations`, { method: 'POST', body: {} });
			close(ID);
			this.#page.begin(data.line.uuid);
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.#problem = error.sentence ?? t('authorizations.failed');
		}
		this.#busy = false;
		this.#page.draw();
	}
}
