/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The day's rows as the server last told them.

import { compare } from '../format.js';

const inOrder = (a, b) => Date.parse(a.start) - Date.parse(b.start)
	|| compare(a.patient.name ?? '', b.patient.name ?? '') || (a.appointment < b.appointment ? -1 : 1);

export class Rows {
	#byId = new Map();
	#waiting = new Map();
	#sorted = [];

	/** In time order; the same array until something changes. */
	get all() {
		return this.#sorted;
	}

	get(id) {
		return this.#byId.get(id);
	}

	clear() {
		this.#byId.clear();
		this.#waiting.clear();
		this.#sorted = [];
	}

	/**
	 * Takes over an answer of the board and returns [[before, after], …] for what changed. What would make
	 * rows move (new ones, gone ones, other times) waits for release() while `still` is true.
	 */
	take({ rows, partial }, still) {
		const told = [...rows];
		if (!partial) {
			const named = new Set(rows.map(({ appointment }) => appointment));
			const known = [...this.#byId.keys(), ...this.#waiting.keys()];
			told.push(...known.filter((id) => !named.has(id)).map((id) => ({ appointment: id, gone: true })));
		}
		const changes = [];
		for (const row of told) {
			this.#waiting.delete(row.appointment);
			if (still && this.#wouldMove(row)) {
				this.#waiting.set(row.appointment, row);
			} else {
				this.#put(row, changes);
			}
		}
		return this.#changed(changes);
	}

	/** Lets in what waited. */
	release() {
		const changes = [];
		this.#waiting.forEach((row) => this.#put(row, changes));
		this.#waiting.clear();
		return this.#changed(changes);
	}

	#wouldMove(row) {
		const before = this.#byId.get(row.appointment);
		return row.gone ? Boolean(before) : before?.start !== row.start;
	}

	#put(row, changes) {
		const before = this.#byId.get(row.appointment);
		// an equal row keeps its object: the table then leaves its element alone
		if (row.gone ? !before : before && JSON.stringify(before) === JSON.stringify(row)) {
			return;
		}
		if (row.gone) {
			this.#byId.delete(row.appointment);
		} else {
			this.#byId.set(row.appointment, row);
		}
		changes.push([before, row.gone ? undefined : row]);
	}

	#changed(changes) {
		if (changes.length > 0) {
			this.#sorted = [...this.#byId.values()].sort(inOrder);
		}
		return changes;
	}
}
