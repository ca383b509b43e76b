/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who pays for a patient, as the server has it. How it looks is in part.js, how it is recorded in form.js.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { isEnded, paysToday } from './words.js';

const NOTHING = { row: null, cover: null, withRemoved: false, problem: null, said: null };

export class PatientCover {
	row = null;
	cover = null; // as the server has it
	withRemoved = false;
	problem = null;
	said = null; // what has just been recorded
	#board;

	constructor(board) {
		this.#board = board;
	}

	get maySee() {
		return this.#board.may('View Coverage');
	}

	get mayRecord() {
		return this.maySee && this.#board.may('Record Coverage');
	}

	async open(row) {
		this.close();
		if (this.maySee) {
			this.row = row;
			await this.read();
		}
	}

	close() {
		Object.assign(this, NOTHING);
	}

	/** With those that were removed, or without. */
	async turn() {
		this.withRemoved = !this.withRemoved;
		await this.read();
	}

	/** Those that pay today, the one that is asked first is first. */
	get paying() {
		return this.cover?.coverages.filter(paysToday) ?? [];
	}

	/** The first place that none has today or later. */
	get freePlace() {
		const taken = new Set(this.cover.coverages.filter((one) => !one.removed && !isEnded(one)).map(({ place }) => place));
		return [1, 2, 3, 4, 5, 6, 7, 8, 9].find((place) => !taken.has(place)) ?? 1;
	}

	path(rest = '') {
		return `frontdesk/patients/${this.row.patient.uuid}/coverages${rest}`;
	}

	async read() {
		const { row } = this;
		try {
			const { data } = await request(this.path(this.withRemoved ? '?removed=true' : ''));
			if (row === this.row) {
				Object.assign(this, { cover: data, problem: null });
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (row === this.row) {
				this.problem = error.sentence ?? t('cover.failed');
			}
		} finally {
			this.#board.changed(true);
		}
	}

	/** Writes, and reads how it is then; throws what the server or the network says. */
	async write(rest, method, body, headers = {}) {
		const path = this.path(rest);
		await this.#board.poll.around(() => request(path, { method, body, headers }));
		this.said = t('cover.saved');
		await this.read();
	}
}

/** The card was shown at a check-in, and all is as it was. Returns whether that could be recorded. */
export async function verifiedByCard(board, patient, { uuid }) {
	try {
		await board.poll.around(() => request(`frontdesk/patients/${patient}/coverages/${uuid}/verify`, {
			method: 'POST', body: { how: 'card', answer: 'active', words: '' },
		}));
		return true;
	} catch (error) {
		if (!(error instanceof NoAnswer || error instanceof Refused)) {
			throw error;
		}
		return false;
	}
}
