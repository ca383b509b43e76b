/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// One case: what is known of it, and what is done with it. Every change answers with the case as it is then.

import { NoAnswer, Refused, operation, request } from '../api.js';
import { setClock } from '../format.js';
import { t } from '../messages.js';
import { CodeSearch } from '../parts/code-search.js';

const STALE = 412;
const CHANGED = [409, STALE]; // by a colleague

export class CaseFile {
	uuid = null;
	sheet = null; // until it is read
	table = null; // of transitions and of the payer's answers, as the server has it
	choices = null; // which services, providers and appointments it can be for, until they are read
	search = new CodeSearch(() => this.#draw());
	form = null; // which form is open: an action, 'asked', 'contact', 'want', a document's UUID, or that with 'remove-' before it
	typed = {}; // what was typed into it, by field: it outlasts that the case is read again
	fields = {}; // what is wrong in it, by field
	problem = null;
	told = null; // what was done last
	busy = false;
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	/** The one that is open already is read again, under what is being typed into its form. */
	async open(uuid) {
		if (uuid !== this.uuid) {
			Object.assign(this, { uuid, sheet: null, choices: null, form: null, typed: {}, fields: {}, told: null });
		}
		await this.#work(() => this.#read(uuid));
	}

	clear() {
		this.search.clear();
		Object.assign(this, { uuid: null, sheet: null, choices: null, table: null, form: null, typed: {}, fields: {}, problem: null, told: null, busy: false });
	}

	show(form) {
		this.search.clear();
		Object.assign(this, { form, typed: form === this.form ? this.typed : {}, fields: {}, problem: null, told: null });
		this.#draw();
	}

	/** What stands in a field of the open form now. */
	type(name, value) {
		this.typed = { ...this.typed, [name]: value };
	}

	/** What stands there now also changes what is shown. */
	put(name, value) {
		this.type(name, value);
		this.#draw();
	}

	/** What can be chosen; where it cannot be read, what stands in the case stays. */
	async readChoices() {
		const { uuid } = this;
		try {
			const { data } = await request(`frontdesk/authorizations/${uuid}/choices`);
			this.choices = uuid === this.uuid ? data : this.choices;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = uuid === this.uuid ? error.sentence ?? t('authorizations.failed') : this.problem;
		}
		this.#draw();
	}

	/** @returns whether it was done */
	act(step) {
		return this.#change('POST', '/actions', { version: this.sheet.line.version, ...step }, 'done');
	}

	ask(asked) {
		return this.#change('PUT', '', { version: this.sheet.line.version, ...asked }, 'saved');
	}

	note(contact) {
		return this.#change('POST', '/contacts', contact, 'noted');
	}

	/** Beside a form that may be open: what is being typed there stays. */
	keep(contact) {
		return this.#change('POST', `/contacts/${contact}/keep`, {}, 'kept', { form: this.form, typed: this.typed, fields: this.fields });
	}

	want(words) {
		return this.#change('POST', '/documents', { words }, 'saved');
	}

	async receive(document, file) {
		const content = await base64(file);
		return this.#change('POST', `/documents/${document}/file`, { name: file.name, content }, 'received');
	}

	remove(document) {
		return this.#change('POST', `/documents/${document}/remove`, {}, 'removed');
	}

	/** Where a document is saved from. */
	addressOf(document) {
		return operation(`frontdesk/authorizations/${this.uuid}/documents/${document}/file`);
	}

	/** @param after what is open then */
	async #change(method, path, body, told, after = { form: null, typed: {}, fields: {} }) {
		const { uuid } = this;
		if (this.busy) {
			return false;
		}
		return this.#work(async () => {
			try {
				const { data } = await request(`frontdesk/authorizations/${uuid}${path}`, { method, body });
				if (this.#take(uuid, data)) {
					Object.assign(this, { ...after, told: t(`authorizations.told.${told}`) });
				}
			} catch (error) {
				// what was shown is not how it is: it is shown as it is now
				if (CHANGED.includes(error.status)) {
					await this.#read(uuid);
				}
				throw error;
			}
		});
	}

	async #read(uuid) {
		const [{ data }, table] = await Promise.all([request(`frontdesk/authorizations/${uuid}`),
			this.table ?? request('frontdesk/authorizations/transitions').then((answer) => answer.data)]);
		const shown = this.sheet?.line.version;
		this.table = table;
		if (this.#take(uuid, data) && this.form && data.line.version !== shown) {
			this.problem = t('authorizations.stale');
		}
	}

	#take(uuid, data) {
		const mine = uuid === this.uuid;
		if (mine) {
			setClock(data.now);
			this.sheet = data;
		}
		return mine;
	}

	/** Of a case that has been left meanwhile nothing is told any more. */
	async #work(work) {
		const { uuid } = this;
		Object.assign(this, { busy: true, problem: null, told: null });
		this.#draw();
		try {
			await work();
			return uuid === this.uuid;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (uuid === this.uuid) {
				this.#refused(error);
			}
			return false;
		} finally {
			if (uuid === this.uuid) {
				this.busy = false;
			}
			this.#draw();
		}
	}

	#refused({ status, fields = [], sentence }) {
		this.fields = Object.fromEntries(fields.map(({ field, message }) => [field, message]));
		this.problem = status === STALE ? t('authorizations.stale') : sentence ?? t('authorizations.failed');
	}
}

/** The bytes of a file as text, as the server takes them. */
function base64(file) {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => resolve(reader.result.slice(reader.result.indexOf(',') + 1)));
		reader.addEventListener('error', () => reject(reader.error));
		reader.readAsDataURL(file);
	});
}
