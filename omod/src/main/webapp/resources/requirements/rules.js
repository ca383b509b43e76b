/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The rules of what needs an authorization: what there are, what is typed of one, and what is about to be taken out of use.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { CodeSearch } from '../parts/code-search.js';

const PATH = 'frontdesk/authorization-rules';
const STALE = 412;

const EMPTY = {
	words: '', payer: '', plan: '', service: '', serviceType: '', procedure: '', procedureName: '', fromSession: '1', periodDays: '', leadDays: '7', from: '', until: '',
};

export class Rules {
	list = null; // until it is read
	choices = { payers: [], services: [] };
	typed = EMPTY;
	search = new CodeSearch(() => this.#draw());
	changing = null; // the rule that is changed; null for a new one
	asking = null; // the uuid of the one that is asked about before it is taken out of use
	fields = {}; // what is wrong, by field
	told = null;
	problem = null;
	busy = false;
	#left = 0; // how often somebody has left: an answer to them is not told to the next one
	#draw;

	/** draw() draws at once, so that the focus can go where it belongs. */
	constructor(draw) {
		this.#draw = draw;
	}

	clear() {
		this.#left += 1;
		this.search.clear();
		Object.assign(this, { list: null, typed: EMPTY, changing: null, asking: null, fields: {}, told: null, problem: null, busy: false });
	}

	async read() {
		await this.#work(() => Promise.all([request(PATH), request(`${PATH}/choices`)]), ([rules, choices]) => {
			Object.assign(this, { list: rules.data.rules, choices: choices.data });
		});
	}

	/** What depends on a choice goes with it. */
	type(name, value) {
		const gone = { payer: { plan: '' }, service: { serviceType: '' }, procedure: { procedureName: '' } }[name];
		this.typed = { ...this.typed, [name]: value, ...gone };
		this.#draw();
	}

	/** A procedure from the dictionary: by the code that payers know, else by its concept. */
	choose({ uuid, words, system, code }) {
		this.type('procedure', code ? `${system}:${code}` : uuid);
		this.type('procedureName', words);
	}

	/** @param rule that is to be changed, or null for a new one */
	change(rule) {
		Object.assign(this, { changing: rule, typed: rule ? typedOf(rule) : EMPTY, fields: {}, asking: null, told: null, problem: null });
		this.#draw();
	}

	ask(uuid) {
		Object.assign(this, { asking: uuid, told: null, problem: null });
		this.#draw();
	}

	/** Resolves to whether it is saved. */
	save() {
		const { changing } = this;
		const body = { ...asked(this.typed), version: changing?.version ?? null };
		return this.#work(() => request(changing ? `${PATH}/${changing.uuid}` : PATH, { method: changing ? 'PUT' : 'POST', body }), ({ data }) => {
			this.list = [...this.list.filter(({ uuid }) => uuid !== data.uuid), data];
			Object.assign(this, { changing: null, typed: EMPTY, told: t('requirements.saved', { words: data.words }) });
		});
	}

	retire({ uuid, version, words }) {
		return this.#work(() => request(`${PATH}/${uuid}/retire`, { method: 'POST', body: { version } }), () => {
			this.list = this.list.filter((one) => one.uuid !== uuid);
			Object.assign(this, { asking: null, told: t('requirements.retired', { words }) });
		});
	}

	async #work(asking, take) {
		const left = this.#left;
		if (this.busy) {
			return false;
		}
		Object.assign(this, { busy: true, told: null, problem: null, fields: {} });
		this.#draw();
		try {
			const answer = await this.#asked(asking, left);
			if (left === this.#left) {
				take(answer);
			}
			return left === this.#left;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (left === this.#left) {
				this.#refused(error);
			}
			return false;
		} finally {
			if (left === this.#left) {
				this.busy = false;
			}
			this.#draw();
		}
	}

	/** What a colleague has changed is read again. */
	async #asked(asking, left) {
		try {
			return await asking();
		} catch (error) {
			if (error.status === STALE) {
				const { data } = await request(PATH);
				this.#again(data.rules, left);
			}
			throw error;
		}
	}

	#again(rules, left) {
		if (left === this.#left) {
			this.list = rules;
			this.changing = this.changing && (rules.find(({ uuid }) => uuid === this.changing.uuid) ?? this.changing);
		}
	}

	/** Who has been told of a colleague's change saves again, and overwrites it. */
	#refused({ status, fields = [], sentence }) {
		this.fields = Object.fromEntries(fields.map(({ field, message }) => [field, message]));
		this.problem = fields.length > 0 ? null : status === STALE && this.changing ? t('requirements.stale') : sentence ?? t('requirements.failed');
	}
}

const whole = (text) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

const given = (text) => text.trim() || null;

/** What cannot be a number is sent as one that is refused with its sentence. */
function asked({ words, payer, plan, service, serviceType, procedure, fromSession, periodDays, leadDays, from, until }) {
	return {
		words, payer: given(payer), plan: given(plan), service: given(service), serviceType: given(serviceType), procedure: given(procedure),
		fromSession: whole(fromSession) ?? 0, periodDays: given(periodDays) && (whole(periodDays) ?? 0), leadDays: whole(leadDays) ?? -1,
		from: given(from), until: given(until),
	};
}

const typedOf = (rule) => ({
	words: rule.words,
	payer: rule.payer?.uuid ?? '',
	plan: rule.plan?.uuid ?? '',
	service: rule.service?.uuid ?? '',
	serviceType: rule.serviceType?.uuid ?? '',
	procedure: rule.procedure?.text ?? '',
	procedureName: rule.procedure?.name ?? '',
	fromSession: String(rule.fromSession),
	periodDays: rule.periodDays === null ? '' : String(rule.periodDays),
	leadDays: String(rule.leadDays),
	from: rule.from ?? '',
	until: rule.until ?? '',
});
