/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is to be pointed out about rows, and how the day goes on: the server says from when on a flag holds, so that a page
// shows it in time though nothing has changed.

import { now } from '../format.js';

const WORST_FIRST = ['bad', 'warn', 'tell'];
const worse = (a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity);
const ENOUGH = 5 * 60_000; // an estimate of less says nothing

export class Flags {
	#lines = [];
	#ahead = new Map();
	#providers = [];
	#shown = new Map();
	#until = -Infinity;

	/** Of a partial answer too: what it says takes the place of what was known of its rows, and of all that hangs on the day. */
	take({ rows, partial, flags, flow }) {
		const told = new Set(rows.map(({ appointment }) => appointment));
		const kept = partial ? this.#lines.filter((line) => !line.ofDay && !told.has(line.appointment)) : [];
		this.#lines = [...kept, ...flags.map((line) => ({ ...line, at: Date.parse(line.from) }))];
		this.#ahead = new Map(flow.waiting.map((one) => [one.appointment, one]));
		this.#providers = flow.providers;
		this.#until = -Infinity;
	}

	clear() {
		this.take({ rows: [], flags: [], flow: { providers: [], waiting: [] } });
	}

	/** Those that hold now, by appointment, the worst first; the same map until something changes. */
	get shown() {
		const at = now();
		if (at >= this.#until) {
			this.#shown = grouped(this.#lines.filter((line) => line.at <= at));
			this.#until = Math.min(...this.#lines.map((line) => line.at).filter((from) => from > at));
		}
		return this.#shown;
	}

	/** Whether a flag holds now for a row. */
	has({ appointment }, id) {
		return (this.shown.get(appointment) ?? []).some(({ flag }) => flag === id);
	}

	/** By how many milliseconds later than planned somebody who waits is likely to go in; 0 where that says little. */
	laterBy({ appointment, start }) {
		const ahead = this.#ahead.get(appointment);
		const expected = ahead ? Math.max(now(), Date.parse(ahead.free) || 0) + ahead.before * 1000 : 0;
		const later = expected - Date.parse(start);
		return later >= ENOUGH ? later : 0;
	}

	/** {delay, inside} of a provider: how many milliseconds late, and whether that is by whoever is with them. */
	delayOf(uuid) {
		const one = this.#providers.find(({ provider }) => provider === uuid);
		const delay = one ? Math.max(now(), Date.parse(one.free) || 0) - Date.parse(one.due) : 0;
		return { delay: delay >= ENOUGH ? delay : 0, inside: Boolean(one?.free) };
	}

	/** The delay of whoever somebody waits for. */
	delayFor({ appointment, providers }) {
		const name = this.#ahead.get(appointment)?.provider;
		return this.delayOf(providers.find((provider) => provider.name === name)?.uuid).delay;
	}
}

function grouped(lines) {
	const byRow = new Map();
	for (const line of [...lines].sort(worse)) {
		const flags = byRow.get(line.appointment) ?? [];
		if (!flags.some(({ flag }) => flag === line.flag)) {
			byRow.set(line.appointment, [...flags, line]);
		}
	}
	return byRow;
}
