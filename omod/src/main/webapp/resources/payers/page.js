/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Payers as one of the pages: which there are, which of them is open, and what is being typed.

import * as address from '../address.js';
import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { NEW, PayerEdits } from './edits.js';
import { PayerTable } from './table.js';
import { Trial } from './trial.js';
import { payersView } from './view.js';

const RULE = ['memberLayout', 'memberCheck']; // by which a member ID is tried

export class PayersPage {
	keys = [];
	payers = null; // until they are read
	services = [];
	problem = null;
	edits;
	table;
	trial;
	#asked = { payer: null, part: null };
	#frame;

	constructor(desk, frame) {
		this.#frame = frame;
		const draw = () => frame.draw(true);
		this.edits = new PayerEdits(draw, (payer) => this.#saved(payer), () => this.read());
		this.table = new PayerTable(draw, () => this.read());
		this.trial = new Trial(draw);
	}

	get part() {
		return this.#asked.part === 'table' ? 'table' : 'payers';
	}

	/** What is open: a payer, one that is being made up, or null. */
	get open() {
		return this.#asked.payer === NEW.uuid ? NEW : this.payers?.find(({ uuid }) => uuid === this.#asked.payer) ?? null;
	}

	enter() {}

	show() {
		document.title = t('payers.documentTitle');
		this.#asked = address.read(['payer', 'part']);
		this.read();
	}

	hide() {}

	leave() {
		this.payers = null;
		this.edits.clear();
		this.table.clear();
		this.trial.clear();
	}

	focus() {
		document.querySelector('.payers .views [aria-pressed="true"]')?.focus();
	}

	content() {
		return payersView(this);
	}

	/** Shows something else; what is not named stays. */
	ask(parameters) {
		this.#asked = { ...this.#asked, ...parameters };
		address.write(this.#asked);
		this.#frame.draw(true);
	}

	/** Opens a payer, and goes to its first field. */
	choose(uuid) {
		this.trial.clear();
		this.ask({ payer: uuid });
		document.querySelector('.payer input')?.focus();
	}

	type(payer, name, value) {
		if (RULE.includes(name)) {
			this.trial.forget();
		}
		this.edits.type(payer, name, value);
	}

	/** What was typed goes; the focus is back in the first field. */
	drop(payer) {
		this.trial.forget();
		this.edits.drop(payer);
		document.querySelector('.payer input')?.focus();
	}

	/** Reads all anew; what is being typed stays. */
	async read() {
		try {
			const { data } = await request('frontdesk/payers');
			this.payers = data.payers;
			this.services = data.services;
			this.problem = null;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = error.sentence ?? t('payers.failed');
		}
		this.#frame.draw(true);
	}

	async #saved(payer) {
		if (this.open === NEW) {
			this.ask({ payer: payer.uuid });
		}
		await this.read();
	}
}
