/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is chosen to be seen: kept in the address, the place also in the browser, the name nowhere.

import * as address from '../address.js';
import { today } from '../format.js';
import * as prefs from '../prefs.js';

const EVERYWHERE = 'all';

export class Choice {
	filters = { ...address.read(), name: '' };

	constructor() {
		this.filters.location ??= prefs.get('location');
	}

	/** The chosen day; without one, today, also when midnight passes. */
	get date() {
		return this.filters.date ?? today();
	}

	/** The uuid of one of these locations, or undefined for all: also when the remembered one is not offered any more. */
	place(locations) {
		return locations.find(({ uuid }) => uuid === this.filters.location)?.uuid;
	}

	change(filters, locations) {
		Object.assign(this.filters, filters);
		if ('location' in filters) {
			prefs.set('location', this.filters.location);
		}
		this.keep(locations);
	}

	keep(locations) {
		address.write({ ...this.filters, location: this.place(locations) ?? EVERYWHERE });
	}
}
