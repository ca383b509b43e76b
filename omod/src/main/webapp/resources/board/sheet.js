/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A patient's sheet as it is read and saved; how it looks is in sheet-dialog.js.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

export class PatientSheet {
	row = null;
	data = null; // as the server has it
	typed = {}; // by field: 'birthDate', types of phones, names of parts of the address, needs
	problems = {}; // sentences by field, and '' for the whole
	asked = null; // the field of which it is not sure whether it is right
	busy = false;
	saved = false;
	#sure = new Set();
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	async open(row) {
		this.close();
		this.row = row;
		await this.#ask(() => request(this.#path('sheet')));
	}

	/** Whoever may not see how a patient is reached can see what else stands on the sheet. */
	async nameOnly(row) {
		this.close();
		this.row = row;
		this.#draw();
	}

	close() {
		Object.assign(this, { row: null, data: null, typed: {}, problems: {}, asked: null, busy: false, saved: false });
		this.#sure.clear();
	}

	value(field) {
		return this.typed[field] ?? this.onRecord(field);
	}

	onRecord(field) {
		const { patient, phones, address, needs } = this.data;
		return field === 'birthDate' ? patient.birthDate ?? ''
			: phones.find(({ type }) => type === field)?.value ?? address.find(({ name }) => name === field)?.value ?? needs?.[field] ?? '';
	}

	type(field, value) {
		this.typed[field] = value;
		this.#sure.delete(field);
		delete this.problems[field];
		this.saved = false;
		this.asked = this.asked === field ? null : this.asked;
		this.#draw();
	}

	/** It is right as it is typed: it is saved so. */
	sure() {
		this.#sure.add(this.asked);
		return this.save();
	}

	/** What was on record was right. */
	back() {
		this.type(this.asked, this.onRecord(this.asked));
	}

	async save() {
		const contact = this.#contact();
		const helps = this.#helps();
		Object.assign(this, { problems: {}, asked: null, saved: false });
		const first = contact.phones.length === 0 && !contact.birthDate && contact.address.length === 0 ? true
			: await this.#put('contact', contact);
		if (first && (helps.length === 0 || await this.#put('needs', { needs: helps }))) {
			this.saved = true;
			this.#draw();
		}
		return this.saved;
	}

	#changed(field) {
		return field in this.typed && this.value(field).trim() !== this.onRecord(field);
	}

	#contact() {
		const { phones, address } = this.data;
		return {
			phones: phones.filter(({ type }) => this.#changed(type)).map(({ type }) => ({ type, value: this.value(type) })),
			birthDate: this.value('birthDate') && this.#changed('birthDate') ? this.value('birthDate') : null,
			address: address.filter(({ name }) => this.#changed(name)).map(({ name }) => ({ name, value: this.value(name) })),
			sure: [...this.#sure],
		};
	}

	#helps() {
		const { phones, address, needs } = this.data;
		const others = new Set(['birthDate', ...phones.map(({ type }) => type), ...address.map(({ name }) => name)]);
		return needs ? Object.keys(this.typed).filter((field) => !others.has(field) && this.#changed(field))
			.map((need) => ({ need, text: this.value(need) })) : [];
	}

	#put(what, body) {
		const headers = { 'If-Match': `"${this.data.tag}"` };
		return this.#ask(() => request(this.#path(what), { method: 'PUT', headers, body }));
	}

	#path(what) {
		return `frontdesk/patients/${this.row.patient.uuid}/${what}`;
	}

	async #ask(asking) {
		const { row } = this;
		this.busy = true;
		this.#draw();
		try {
			const { data } = await asking();
			if (row !== this.row) {
				return false;
			}
			this.data = data;
			return true;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (row === this.row) {
				this.#failed(error);
			}
			return false;
		} finally {
			this.busy = false;
			this.#draw();
		}
	}

	#failed({ code, sentence, fields = [] }) {
		const [field] = fields;
		if (field) {
			this.problems[field.field] = field.message;
		} else {
			this.problems[''] = sentence ?? t('sheet.failed');
		}
		this.asked = code === 'contact.didYouMean' ? field?.field ?? null : null;
	}
}
