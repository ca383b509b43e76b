/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is being typed into the rules, and what became of it.

import { NoAnswer, Refused, request } from '../api.js';
import { serverSentence, t } from '../messages.js';

export const NUMBERS = ['atOnce', 'ceiling', 'step'];

const text = (value) => (value === null ? '' : String(value));
const stored = (rule) => ({ mode: rule.mode, ...Object.fromEntries(NUMBERS.map((name) => [name, text(rule[name])])) });

export class RuleEdits {
	#byService = new Map(); // {values (those that were typed), version (of what was seen), busy, problem, fields, saved}
	#draw;
	#saved;
	#read;

	/** saved(rule) is called with what the server made of it; read(service) resolves to a rule as it is now. */
	constructor(draw, saved, read) {
		this.#draw = draw;
		this.#saved = saved;
		this.#read = read;
	}

	/** {values, dirty, busy, problem, fields, saved}: texts by name, and by name what is wrong with them. */
	of(rule) {
		const edit = this.#byService.get(rule.service.uuid) ?? {};
		const now = stored(rule);
		const values = { ...now, ...edit.values };
		return { fields: {}, ...edit, values, dirty: Object.keys(now).some((name) => values[name].trim() !== now[name]) };
	}

	type(rule, name, value) {
		// what was seen when the typing began is what is changed
		const { values, version = rule.version, busy } = this.#of(rule);
		this.#put(rule, { values: { ...values, [name]: value }, version, busy });
	}

	drop(rule) {
		this.#byService.delete(rule.service.uuid);
		this.#draw();
	}

	clear() {
		this.#byService.clear();
	}

	async save(rule) {
		const { values, dirty, busy } = this.of(rule);
		const wrong = NUMBERS.filter((name) => !/^\d*$/.test(values[name].trim()));
		if (!dirty || busy) {
			return;
		}
		if (wrong.length > 0) {
			this.#put(rule, { ...this.#of(rule), fields: Object.fromEntries(wrong.map((name) => [name, serverSentence(`frontdesk.field.rule.${name}`)])) });
			return;
		}
		const { version = rule.version } = this.#of(rule);
		const sent = { values, version, busy: true };
		this.#put(rule, sent);
		// what has been typed meanwhile stays, and is about what is stored now
		const after = (edit) => this.#put(rule, this.#of(rule) === sent ? edit : { values: this.#of(rule).values, problem: edit.problem });
		try {
			const { data } = await request(`frontdesk/rules/${rule.service.uuid}`, { method: 'PUT', body: { ...body(values), version } });
			this.#saved(data);
			after({ saved: true });
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			after({ values, ...await this.#refused(rule, error, version) });
		}
	}

	async #refused(rule, error, version) {
		const fields = Object.fromEntries((error.fields ?? []).map(({ field, message }) => [field, message]));
		if (error.status !== 412) {
			return { version, fields, problem: Object.keys(fields).length > 0 ? null : error.sentence ?? t('capacity.failed') };
		}
		const now = await this.#read(rule.service.uuid);
		return { problem: now ? t('capacity.rule.stale', { now: described(now) }) : error.sentence };
	}

	#of(rule) {
		return this.#byService.get(rule.service.uuid) ?? {};
	}

	#put(rule, edit) {
		this.#byService.set(rule.service.uuid, edit);
		this.#draw();
	}
}

const body = (values) => ({
	mode: values.mode,
	...Object.fromEntries(NUMBERS.map((name) => [name, values[name].trim() === '' ? null : Number(values[name])])),
});

function described(rule) {
	const said = (name) => (rule[name] === null ? t('capacity.rule.unset') : String(rule[name]));
	return t('capacity.rule.now', { mode: t(`capacity.rule.mode.${rule.mode}`), atOnce: said('atOnce'), ceiling: said('ceiling'), step: said('step') });
}
