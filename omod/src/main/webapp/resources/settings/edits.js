/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is being typed into the settings, and what became of it.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

export class Edits {
	#byName = new Map(); // {value, tag (of what was seen), busy, problem, saved}
	#draw;
	#saved;
	#stale;

	/** saved(setting) is called with what the server made of it, stale() when a colleague was faster. */
	constructor(draw, saved, stale) {
		this.#draw = draw;
		this.#saved = saved;
		this.#stale = stale;
	}

	/** {value, dirty, busy, problem, saved} of a setting. */
	of({ name, value }) {
		const edit = this.#byName.get(name) ?? {};
		return { value, ...edit, dirty: edit.value !== undefined && edit.value !== value };
	}

	type(setting, value) {
		// what was seen when the typing began is what is changed
		const { tag = setting.tag, busy } = this.#byName.get(setting.name) ?? {};
		this.#put(setting, { value, tag, busy });
	}

	drop({ name }) {
		this.#byName.delete(name);
		this.#draw();
	}

	clear() {
		this.#byName.clear();
	}

	async save(setting) {
		const { value, tag = setting.tag, busy } = this.#byName.get(setting.name) ?? {};
		if (value === undefined || busy) {
			return;
		}
		const sent = { value, tag, busy: true };
		this.#put(setting, sent);
		// what has been typed meanwhile stays, and is about what is stored now
		const after = (edit) => this.#put(setting, this.#byName.get(setting.name) === sent
			? edit : { value: this.#byName.get(setting.name)?.value, problem: edit.problem });
		try {
			const { data } = await request(`frontdesk/settings/${encodeURIComponent(setting.name)}`,
				{ method: 'PUT', headers: { 'If-Match': `"${tag}"` }, body: { value } });
			after({ saved: true });
			await this.#saved(data);
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			const stale = error.status === 412;
			after({ value, tag: stale ? undefined : tag, problem: sentence(error) });
			if (stale) {
				await this.#stale();
			}
		}
	}

	#put({ name }, edit) {
		this.#byName.set(name, edit);
		this.#draw();
	}
}

const sentence = (error) => error.fields?.[0]?.message ?? error.sentence ?? t('settings.failed');
