/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Leave and closed days: what is noted, what is being added, and what is about to be removed.

import { NoAnswer, Refused, request } from '../api.js';
import { addDays, number } from '../format.js';
import { t, tn } from '../messages.js';
import { titleOf, whenOf } from './absence-words.js';

const EMPTY = { who: '', from: '', fromTime: '', until: '', untilTime: '', reason: '' };

export class Absences {
	list = null; // until it is read
	providers = [];
	locations = [];
	typed = EMPTY;
	fields = {}; // what is wrong, by field
	problem = null;
	told = null; // what has just happened
	asking = null; // the uuid of the one that is asked about before it is removed
	busy = false;
	#draw;

	/** draw() draws at once, so that the focus can go where it belongs. */
	constructor(draw) {
		this.#draw = draw;
	}

	take({ absences, providers, locations }) {
		Object.assign(this, { list: absences, providers, locations });
	}

	clear() {
		Object.assign(this, { list: null, typed: EMPTY, fields: {}, problem: null, told: null, asking: null });
	}

	type(name, value) {
		this.typed = { ...this.typed, [name]: value };
		this.#draw();
	}

	ask(uuid) {
		Object.assign(this, { asking: uuid, told: null, problem: null });
		this.#draw();
	}

	/** Those that are not over on that day. */
	from(day) {
		return this.list.filter(({ until }) => until > `${day}T00:00`);
	}

	/** Whether the whole clinic is closed at some time of the day. */
	closedOn(day) {
		return (this.list ?? []).some(({ provider, location, from, until }) => !provider && !location
			&& from < `${addDays(day, 1)}T00:00` && until > `${day}T00:00`);
	}

	/**
	 * @param unfinished names of fields that are filled in halfway
	 * @returns whether it was added
	 */
	async add(unfinished) {
		if (this.busy) {
			return false;
		}
		this.fields = Object.fromEntries(unfinished.map((name) => [name, t('capacity.absence.unfinished')]));
		if (!this.typed.from) {
			this.fields.from = t('capacity.absence.noDay');
		}
		if (Object.keys(this.fields).length > 0) {
			this.#draw();
			return false;
		}
		return this.#work(async () => {
			const { data } = await request('frontdesk/absences', { method: 'POST', body: asked(this.typed) });
			this.typed = EMPTY;
			this.told = [t('capacity.absence.added', { what: titleOf(data), when: whenOf(data) }),
				data.booked > 0 ? tn('capacity.absence.booked', data.booked, { count: number(data.booked) }) : null].filter(Boolean).join(' ');
		});
	}

	async remove(absence) {
		await this.#work(async () => {
			await request(`frontdesk/absences/${absence.uuid}/remove`, { method: 'POST', body: {} });
			this.asking = null;
			this.told = t('capacity.absence.removed', { what: titleOf(absence), when: whenOf(absence) });
		});
	}

	async #work(work) {
		Object.assign(this, { busy: true, told: null, problem: null });
		this.#draw();
		try {
			await work();
			return true;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.fields = Object.fromEntries((error.fields ?? []).map(({ field, message }) => [field, message]));
			this.problem = Object.keys(this.fields).length > 0 ? null : error.sentence ?? t('capacity.failed');
			return false;
		} finally {
			this.busy = false;
			this.#draw();
		}
	}
}

// a whole day ends when the next one begins; without a last day it is the first one
function asked({ who, from, fromTime, until, untilTime, reason }) {
	const [kind, uuid] = who.split(':');
	const last = until || from;
	return {
		provider: kind === 'provider' ? uuid : null,
		location: kind === 'location' ? uuid : null,
		from: `${from}T${fromTime || '00:00'}`,
		until: untilTime ? `${last}T${untilTime}` : `${addDays(last, 1)}T00:00`,
		reason: reason.trim(),
	};
}
