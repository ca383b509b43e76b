/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A coverage that is being recorded, verified or removed; how it looks is in form-dialog.js.

import { NoAnswer, Refused, request } from '../api.js';
import { today } from '../format.js';
import { t } from '../messages.js';
import { NumberCheck } from './number-check.js';

const STALE = 412;
const NOTHING = { mode: null, row: null, coverage: null, typed: {}, problems: {}, refused: null, busy: false };
const NEW = { kind: 'insured', payer: '', plan: '', memberId: '', relationship: 'self', holder: '', until: '', reason: '', replaces: false, sure: false, shared: '' };

export class CoverForm {
	mode = null; // 'edit', 'verify', 'remove'; null while it is closed
	row = null; // whose it is
	coverage = null; // the one that is changed; null for a new one
	typed = {};
	problems = {}; // sentences by field, and '' for the whole
	refused = null; // the code of what the server said no to, so that it can be answered
	payers = [];
	busy = false;
	number;
	#opened = 0; // an answer to one that has been left touches no other one
	#board;

	constructor(board) {
		this.#board = board;
		this.number = new NumberCheck(() => `frontdesk/patients/${this.row.patient.uuid}/coverage-check`, () => board.changed(true));
	}

	/** @param more replaces: whether a new one takes the first place from today on */
	async open({ mode = 'edit', coverage = null, replaces = false }) {
		this.close();
		Object.assign(this, { mode, row: this.#board.paying.row, coverage, typed: mode === 'edit' ? this.#start(coverage, replaces) : { how: 'card', answer: 'active', words: '', why: '' } });
		this.#board.changed(true);
		if (mode === 'edit') {
			await this.#ask(async () => {
				this.payers = (await request('frontdesk/coverages/payers')).data.payers;
			});
		}
	}

	#start(coverage, replaces) {
		if (!coverage) {
			return { ...NEW, from: today(), place: replaces ? 1 : this.#board.paying.freePlace, replaces };
		}
		const { kind, payer, plan, memberId, relationship, holder, from, until, place, reason } = coverage;
		return {
			...NEW, kind, payer: payer?.uuid ?? '', plan: plan?.uuid ?? '', memberId: memberId ?? '', relationship, holder: holder ?? '',
			from: from ?? '', until: until ?? '', place, reason: reason ?? '',
		};
	}

	close() {
		Object.assign(this, NOTHING, { problems: {} });
		this.#opened += 1;
		this.number.forget();
	}

	/** The payers that can be chosen, with the one on record, which may have been retired. */
	get choices() {
		const { payer, plan } = this.coverage ?? {};
		return !payer || this.payers.some(({ uuid }) => uuid === payer.uuid) ? this.payers
			: [...this.payers, { ...payer, plans: plan ? [plan] : [] }];
	}

	/** @param change values by field */
	type(change) {
		Object.assign(this.typed, change);
		Object.keys(change).forEach((field) => delete this.problems[field]);
		if ('payer' in change) {
			this.typed.plan = '';
		}
		if ('memberId' in change || 'payer' in change) {
			Object.assign(this.typed, { sure: false, shared: '' });
			this.number.look(this.typed.payer, this.typed.memberId, this.coverage);
		}
		this.#board.changed(true);
	}

	/** Resolves to whether it was recorded, and is still open. */
	save() {
		const { coverage, mode, typed } = this;
		const at = coverage ? `/${coverage.uuid}` : '';
		const shown = coverage ? { 'If-Match': `"${coverage.version}"` } : {};
		const { paying } = this.#board;
		return this.#ask(() => ({
			edit: () => paying.write(at, coverage ? 'PUT' : 'POST', asked(typed), shown),
			verify: () => paying.write(`${at}/verify`, 'POST', { how: typed.how, answer: typed.answer, words: typed.words }),
			remove: () => paying.write(`${at}/remove`, 'POST', { why: typed.why }, shown),
		})[mode]());
	}

	async #ask(asking) {
		const opened = this.#opened;
		if (this.busy) {
			return false;
		}
		Object.assign(this, { busy: true, problems: {}, refused: null });
		this.#board.changed(true);
		try {
			await asking();
			return opened === this.#opened;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (error.status === STALE) {
				await this.#board.paying.read();
			}
			if (opened === this.#opened) {
				this.#refuse(error);
			}
			return false;
		} finally {
			if (opened === this.#opened) {
				this.busy = false;
			}
			this.#board.changed(true);
		}
	}

	/** What a colleague has changed is overwritten by who has been told of it, and records again. */
	#refuse({ status, code, fields: [field] = [], sentence }) {
		if (status === STALE) {
			const { coverages = [] } = this.#board.paying.cover ?? {};
			this.coverage = coverages.find(({ uuid }) => uuid === this.coverage.uuid) ?? this.coverage;
		}
		this.problems = field ? { [field.field]: field.message } : { '': status === STALE ? t('cover.stale') : sentence ?? t('cover.failed') };
		this.refused = code ?? null;
	}
}

/** As the server takes it: what is empty is left out. */
const asked = (typed) => ({
	...Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, value === '' ? null : value])),
	place: Number(typed.place),
});
