/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The board's filters in the address, so that it can be reloaded, bookmarked and sent on. The name that is
// searched for stays out of it: addresses end up in histories and logs.

import { isDate } from './format.js';

const KEPT = ['date', 'location', 'service', 'provider', 'state'];

export function read() {
	const query = new URLSearchParams(location.search);
	const filters = Object.fromEntries(KEPT.map((name) => [name, query.get(name) || null]));
	if (!isDate(filters.date)) {
		filters.date = null;
	}
	return filters;
}

export function write(filters) {
	const query = new URLSearchParams();
	for (const name of KEPT) {
		if (filters[name]) {
			query.set(name, filters[name]);
		}
	}
	const text = query.toString();
	history.replaceState(null, '', text ? `?${text}` : location.pathname);
}
