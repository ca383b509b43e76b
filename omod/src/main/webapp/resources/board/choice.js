/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is chosen to be seen of the day: kept in the address, but for the name, which is kept nowhere.

import * as address from '../address.js';
import { isDate, today } from '../format.js';
import { PLACE, place } from '../frame/place.js';

const KEPT = ['date', 'service', 'provider', 'state', 'flag', 'view'];

export class Choice {
	filters = { ...address.read(KEPT), name: '' };

	constructor() {
		if (!isDate(this.filters.date)) {
			this.filters.date = null;
		}
	}

	/** The chosen day; without one, today, also when midnight passes. */
	get date() {
		return this.filters.date ?? today();
	}

	change(filters) {
		Object.assign(this.filters, filters);
		this.keep();
	}

	/** Writes it to the address, when this page has come to be shown too. */
	keep() {
		address.write({ ...Object.fromEntries(KEPT.map((name) => [name, this.filters[name]])), [PLACE]: place.inAddress });
	}
}
