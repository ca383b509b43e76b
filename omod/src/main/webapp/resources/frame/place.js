/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The location that the pages show: kept in the address, and in the browser for the next time.

import * as address from '../address.js';
import { html } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { select } from '../parts/select.js';
import * as prefs from '../prefs.js';

export const PLACE = 'location';

const EVERYWHERE = 'all';

class Place {
	#offered = [];
	#wanted = address.read([PLACE])[PLACE] ?? prefs.get(PLACE);

	/** Takes the locations that the server offers, [{uuid, name, parent}]. */
	offer(locations) {
		this.#offered = locations;
	}

	get #chosen() {
		return this.#offered.find(({ uuid }) => uuid === this.#wanted);
	}

	/** The uuid of one of the locations, or undefined for all: also when the remembered one is not offered any more. */
	get uuid() {
		return this.#chosen?.uuid;
	}

	get name() {
		return this.#chosen?.name;
	}

	/** All that the server offers, wards under their house: [{id, label}]. */
	get all() {
		return tree(this.#offered);
	}

	get inAddress() {
		return this.uuid ?? EVERYWHERE;
	}

	/** @param uuid of a location, or null for all */
	choose(uuid) {
		this.#wanted = uuid;
		prefs.set(PLACE, uuid);
		address.write({ [PLACE]: this.inAddress });
	}

	/** The choice in the header; moved() is called when another one is chosen. */
	choice(moved) {
		return html`<span class="places">${select({
			id: 'location',
			label: t('places'),
			all: t('places.all'),
			options: tree(this.#offered),
			value: this.uuid,
			choose: (uuid) => {
				this.choose(uuid);
				moved();
			},
		})}</span>`;
	}
}

// Wards under their house, indented; a location whose parent is not offered stands at the top.
function tree(locations, parent = null, depth = 0) {
	const offered = new Set(locations.map(({ uuid }) => uuid));
	return locations.filter((location) => (offered.has(location.parent) ? location.parent : null) === parent)
		.flatMap(({ uuid, name }) => [
			{ id: uuid, label: '\u2003'.repeat(depth) + name }, ...tree(locations, uuid, depth + 1),
		]);
}

/** One for all pages: who changes the page stays where they are. */
export const place = new Place();
