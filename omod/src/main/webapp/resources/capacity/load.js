/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the sessions come to, by service and day. What is over its limit in one session is not made up for by another.

import { addDays } from '../format.js';

const key = (service, day) => `${service}.${day}`;

export class Load {
	services; // [{uuid, name}], in the server's order
	#byDay = new Map();

	constructor(sessions) {
		this.services = [...new Map(sessions.map(({ service }) => [service.uuid, service])).values()];
		for (const session of sessions) {
			const at = key(session.service.uuid, session.day);
			this.#byDay.set(at, [...this.#byDay.get(at) ?? [], session]);
		}
	}

	/** The sessions of a service's day, in the order of their times. */
	on(service, day) {
		return this.#byDay.get(key(service, day)) ?? [];
	}

	/** The load of a service over so many days; null where it is not offered then. */
	of(service, from, days = 1) {
		return sum(Array.from({ length: days }, (none, i) => this.on(service, addDays(from, i))).flat());
	}

	/** As of(), of all services. */
	ofAll(from, days) {
		return sum(this.services.flatMap(({ uuid }) => Array.from({ length: days },
			(none, i) => this.on(uuid, addDays(from, i))).flat()));
	}

	/** How many sessions have more than there are places. */
	get sessionsOver() {
		return [...this.#byDay.values()].flat().filter((session) => over(session) > 0).length;
	}
}

/** How many more are booked than there are places. */
export const over = ({ places, booked }) => (places === null ? 0 : Math.max(0, booked - places));

function sum(sessions) {
	const add = (of) => sessions.reduce((all, session) => all + of(session), 0);
	// with one that has no limit there is none to all of them
	const limited = sessions.every(({ places }) => places !== null);
	return sessions.length === 0 ? null : {
		places: limited ? add(({ places }) => places) : null,
		booked: add(({ booked }) => booked),
		held: add(({ held }) => held),
		left: limited ? add(({ left }) => left) : null,
		over: add(over),
	};
}
