/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is being typed into payers, and what became of it.

import { NoAnswer, Refused, request } from '../api.js';
import { serverSentence, t } from '../messages.js';

export const WAYS = ['portal', 'phone', 'fax', 'email', 'electronic'];
const TEXTS = ['code', 'name', ...WAYS, 'first', 'memberLayout', 'memberCheck'];
const NUMBERS = ['expeditedHours', 'standardDays'];
const TICKS = ['standardBusiness', 'appealBusiness', 'retired'];

/** One that is being made up: as payers usually are. */
export const NEW = {
	uuid: 'new', version: null, ...Object.fromEntries(TEXTS.map((name) => [name, ''])), memberCheck: 'none', expeditedHours: 72,
	standardDays: 7, standardBusiness: false, appealDays: [], appealBusiness: false, identifiers: [], plans: [], wants: [], retired: false,
};

const pick = (from, names, make) => Object.fromEntries(names.map((name) => [name, make(from[name])]));

// as it stands in the fields
const typedAs = (payer) => ({
	...pick(payer, TEXTS, (text) => text ?? ''),
	...pick(payer, NUMBERS, String),
	...pick(payer, TICKS, Boolean),
	appealDays: payer.appealDays.join(' '),
	identifiers: payer.identifiers,
	plans: payer.plans,
	wants: payer.wants.map(({ service, words }) => ({ service: service?.uuid ?? '', words })),
});

const isEmpty = (line) => Object.entries(line).every(([name, value]) => name === 'service' || !String(value ?? '').trim() || value === false);

const asked = (values) => ({
	...pick(values, TEXTS, (text) => text.trim()),
	...pick(values, NUMBERS, (text) => Number(text)),
	...pick(values, TICKS, Boolean),
	appealDays: numbers(values.appealDays).map(Number),
	identifiers: values.identifiers.filter((line) => !isEmpty(line)),
	plans: values.plans.filter((line) => line.uuid || !isEmpty(line)).map(({ uuid, code, name, retired }) => ({ uuid, code, name, retired })),
	wants: values.wants.filter((line) => !isEmpty(line)).map(({ service, words }) => ({ service: service || null, words })),
});

const numbers = (text) => text.split(/[\s,;]+/).filter(Boolean);
const isNumber = (text) => /^\d{1,6}$/.test(text.trim());

export class PayerEdits {
	#byPayer = new Map(); // {values, version (of what was seen), busy, problem, fields, saved}
	#draw;
	#saved;
	#stale;

	/** saved(payer) is called with what the server made of it, stale() when a colleague was faster. */
	constructor(draw, saved, stale) {
		this.#draw = draw;
		this.#saved = saved;
		this.#stale = stale;
	}

	/** {values, dirty, busy, problem, fields, saved}: what stands in the fields, and by name what is wrong with them. */
	of(payer) {
		const edit = this.#byPayer.get(payer.uuid) ?? {};
		const now = typedAs(payer);
		const values = edit.values ?? now;
		return { fields: {}, ...edit, values, dirty: JSON.stringify(values) !== JSON.stringify(now) };
	}

	type(payer, name, value) {
		const { values, fields, version = payer.version, busy } = this.of(payer);
		const { [name]: old, ...others } = fields;
		this.#put(payer, { values: { ...values, [name]: value }, fields: others, version, busy });
	}

	/** Changes a line of a list, adds one behind the last, or takes one away where there is no change. */
	typeLine(payer, name, at, change) {
		const lines = [...this.of(payer).values[name]];
		lines.splice(at, 1, ...(change ? [{ ...lines[at], ...change }] : []));
		this.type(payer, name, lines);
	}

	drop(payer) {
		this.#byPayer.delete(payer.uuid);
		this.#draw();
	}

	clear() {
		this.#byPayer.clear();
	}

	/** @returns the name of the first field that is wrong, or undefined */
	async save(payer) {
		const { values, dirty, busy, version = payer.version } = this.of(payer);
		if (!dirty || busy) {
			return undefined;
		}
		const wrong = [...NUMBERS.filter((name) => !isNumber(values[name])),
			...(numbers(values.appealDays).every(isNumber) ? [] : ['appealDays'])];
		if (wrong.length > 0) {
			return this.#refuse(payer, { values, version, fields: Object.fromEntries(wrong.map((name) => [name, serverSentence(`frontdesk.field.payer.${name}`)])) });
		}
		const sent = { values, version, busy: true };
		this.#put(payer, sent);
		try {
			const { data } = await request(payer === NEW ? 'frontdesk/payers' : `frontdesk/payers/${payer.uuid}`,
				{ method: payer === NEW ? 'POST' : 'PUT', body: { ...asked(values), version } });
			this.#byPayer.delete(payer.uuid);
			this.#put(data, { saved: true });
			await this.#saved(data);
			return undefined;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			return this.#refused(payer, values, version, error);
		}
	}

	async #refused(payer, values, version, error) {
		const fields = Object.fromEntries(error.fields?.map(({ field, message }) => [field, message]) ?? []);
		const stale = error.status === 412;
		if (stale) {
			await this.#stale();
		}
		// what a colleague has changed meanwhile is overwritten by who was told, and saves again
		return this.#refuse(payer, {
			values, fields, version: stale ? undefined : version,
			problem: stale ? t('payers.stale') : Object.keys(fields).length > 0 ? null : error.sentence ?? t('payers.failed'),
		});
	}

	#refuse(payer, edit) {
		this.#put(payer, edit);
		return Object.keys(edit.fields)[0];
	}

	#put(payer, edit) {
		this.#byPayer.set(payer.uuid, edit);
		this.#draw();
	}
}
