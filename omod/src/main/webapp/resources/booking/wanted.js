/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is looked for: the fields of the dialog, and what becomes of them in a request.

import { isDate, startOf, today } from '../format.js';

const DAY = 86_400_000;
const NEAR = 31; // so many days are looked through
const FAR = 92; // as many as the server looks through
const USUAL = 15; // minutes, as the server takes it where nobody says how long
const LONGEST = 1440;
const MANY = 50;

export const PARTS = ['morning', 'afternoon', 'evening'];
export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** So many openings have a digit to choose them by. */
export const FEW = 9;

export class Wanted {
	service = null; // as offered by the server, with its types
	type = null; // a uuid, as the others
	providers = []; // none: it does not matter with whom
	location = null; // null: the service's own
	elsewhere = null; // where the appointment is that it is to be like, {uuid, name}
	minutes = ''; // as typed; nothing: as long as usual
	part = null;
	days = [];
	from = today();
	after = null; // a moment: not before the end of what was just booked
	clock = ''; // "10:30": at just that time on that day
	all = false; // more of them than have a digit
	far = false; // further ahead than usual

	/** @param change {service}, {type}, {providers}, {location}, {minutes}, {part}, {days}, {from}, {clock}, {all} or {far} */
	change(change) {
		if ('service' in change) {
			Object.assign(this, { type: null, location: null, minutes: '' });
		}
		if ('from' in change) {
			this.after = null;
		}
		Object.assign(this, 'all' in change ? {} : { all: false, far: false }, change);
		this.from = isDate(this.from) && this.from > today() ? this.from : today();
	}

	/** As long as it usually takes, or null where nobody says so. */
	get usual() {
		return this.service?.types.find(({ uuid }) => uuid === this.type)?.minutes ?? this.service?.minutes ?? null;
	}

	get #length() {
		return this.minutes === '' ? this.usual : Math.round(Number(this.minutes));
	}

	get wishes() {
		return Boolean(this.part) || this.days.length > 0;
	}

	/** The body of a search for a patient; with `near`, a moment, for all that is free from its day on. */
	search(patient, near) {
		const start = startOf(near ? near.slice(0, 10) : this.from);
		const from = !near && Date.parse(this.after) > Date.parse(start) ? this.after : start;
		return {
			service: this.service.uuid,
			// several are asked for all together, which is tried when a place is chosen
			providers: this.providers.length > 1 ? [] : this.providers,
			patient,
			location: this.location,
			minutes: this.#length,
			from,
			until: later(from, (this.far ? FAR : NEAR) * DAY),
			preferred: null,
			part: this.part,
			days: this.days,
			limit: near || this.all ? MANY : FEW,
		};
	}

	/** Such a place, should one come free. @param notice minutes that they need to come @param until the last day that suits, or nothing */
	wish(kind, notice, until) {
		return {
			service: this.service.uuid,
			location: this.location ?? this.service.location ?? null,
			provider: this.providers.length === 1 ? this.providers[0] : null,
			kind,
			minutes: this.#length,
			notice,
			from: this.from > today() ? this.from : null,
			until: until || null,
			parts: this.part ? [this.part] : [],
		};
	}

	/** The opening at just the time that was typed, which may not be free; null where none was. */
	get exact() {
		if (!/^\d\d:\d\d/.test(this.clock)) {
			return null;
		}
		const start = startOf(this.from, this.clock.slice(0, 5));
		return { start, end: later(start, Math.min(this.#length ?? USUAL, LONGEST) * 60_000), provider: null, placesLeft: null, against: [], exact: true };
	}

	/** The place that an opening is, as the server takes it. */
	place({ start, end, provider }) {
		return {
			service: this.service.uuid,
			serviceType: this.type,
			providers: provider ? [provider.uuid] : this.providers,
			location: this.location,
			start,
			end,
		};
	}

	/** The same by names, for words. */
	named({ start, end, provider }) {
		const type = this.service.types.find(({ uuid }) => uuid === this.type) ?? null;
		return { start, end, service: this.service, serviceType: type, providers: provider ? [provider] : [], location: null };
	}
}

/** Something like an appointment. @param offer what can be booked @param whole whether also of its type, with all its providers, and as long */
export function like({ service, serviceType, providers, location, start, end }, offer, whole) {
	const wanted = new Wanted();
	const offered = offer.services.find(({ uuid }) => uuid === service?.uuid) ?? null;
	wanted.change({ service: offered });
	if (offered) {
		const known = providers.every(({ uuid }) => offer.providers.some((one) => one.uuid === uuid));
		wanted.providers = whole || (providers.length === 1 && known) ? providers.map(({ uuid }) => uuid) : [];
		wanted.elsewhere = location && location.uuid !== offered.location ? location : null;
		wanted.location = wanted.elsewhere?.uuid ?? null;
	}
	if (offered && whole) {
		wanted.type = serviceType?.uuid ?? null;
		wanted.minutes = end ? String((Date.parse(end) - Date.parse(start)) / 60_000) : '';
	}
	return wanted;
}

const later = (moment, millis) => new Date(Date.parse(moment) + millis).toISOString();
