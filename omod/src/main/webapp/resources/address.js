/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is shown, in the address, so that it can be reloaded, bookmarked and sent on. No name and no identifier of a
// patient is ever in it: addresses end up in histories and logs.

/** The parameters of these names; null for those that are not there. */
export function read(names) {
	const query = new URLSearchParams(location.search);
	return Object.fromEntries(names.map((name) => [name, query.get(name) || null]));
}

/** Changes parameters in place: a value of null takes one away, the others stay. */
export function write(parameters) {
	history.replaceState(history.state, '', changed(new URLSearchParams(location.search), parameters));
}

/** Goes to another page, from which the browser's own "back" returns. */
export function go(parameters) {
	history.pushState(null, '', changed(new URLSearchParams(), parameters));
}

/** As go(), for a link. */
export const link = (parameters) => changed(new URLSearchParams(), parameters);

function changed(query, parameters) {
	for (const [name, value] of Object.entries(parameters)) {
		if (value) {
			query.set(name, value);
		} else {
			query.delete(name);
		}
	}
	const text = query.toString();
	// the whole path: a shell may have said that addresses begin elsewhere
	return text ? `${location.pathname}?${text}` : location.pathname;
}
