/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the server said of the weeks that are shown, and of what is wanted of them.

import { NoAnswer, Refused, request } from '../api.js';
import { now } from '../format.js';
import { t } from '../messages.js';
import { Load } from './load.js';

const NOTHING = { week: null, load: null, overbooked: null, rules: null, reasons: [], readAt: null, problem: null };

export class Figures {
	week; // the first Monday; as the others null until they are read
	load;
	overbooked;
	rules;
	reasons;
	readAt;
	problem;
	#reading = 0;
	#absences;
	#draw;

	constructor(absences, draw) {
		this.#absences = absences;
		this.#draw = draw;
		this.clear();
	}

	clear() {
		this.#reading += 1;
		Object.assign(this, NOTHING);
	}

	/**
	 * What was asked last is what is shown, whichever answer comes last.
	 *
	 * @param seesLoad whether the user may see how full it is
	 */
	async read({ week, to, since, seesLoad }) {
		this.#reading += 1;
		const mine = this.#reading;
		await this.#ask(async () => {
			const days = `from=${week}&to=${to}`;
			const [rules, absences, capacity, overbooked] = await all(['rules', `absences?from=${since}`,
				...seesLoad ? [`capacity?${days}`, `overbooked?${days}`] : []]);
			return () => {
				Object.assign(this, rules);
				this.#absences.take(absences);
				this.load = new Load(capacity?.sessions ?? []);
				this.overbooked = overbooked?.overbooked ?? [];
				this.week = week;
				this.readAt = now();
			};
		}, () => mine === this.#reading);
	}

	async readAbsences(since) {
		await this.#ask(async () => {
			const [absences] = await all([`absences?from=${since}`]);
			return () => this.#absences.take(absences);
		});
	}

	/** @returns the rule of the service as it is now, if there still is one */
	async readRule(service) {
		await this.#ask(async () => {
			const [rules] = await all(['rules']);
			return () => Object.assign(this, rules);
		});
		return this.rules?.find((rule) => rule.service.uuid === service);
	}

	takeRule(rule) {
		this.rules = this.rules?.map((each) => (each.service.uuid === rule.service.uuid ? rule : each)) ?? null;
	}

	async #ask(work, isWanted = () => this.rules !== null) {
		try {
			const take = await work();
			if (isWanted()) {
				take();
				this.problem = null;
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (isWanted()) {
				this.problem = error.sentence ?? t('capacity.failed');
			}
		}
		this.#draw();
	}
}

const all = async (paths) => (await Promise.all(paths.map((path) => request(`frontdesk/${path}`)))).map(({ data }) => data);
