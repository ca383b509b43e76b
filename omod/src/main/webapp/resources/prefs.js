/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What this browser remembers: the desk's habits, never anything about a patient.

const PREFIX = 'frontdesk.';

export function get(name) {
	try {
		return localStorage.getItem(PREFIX + name);
	} catch {
		return null; // storage switched off: the page works, and forgets
	}
}

export function set(name, value) {
	try {
		if (value === null) {
			localStorage.removeItem(PREFIX + name);
		} else {
			localStorage.setItem(PREFIX + name, value);
		}
	} catch {
		// as above
	}
}

/** Calls changed() when another tab has changed it, until the signal ends that. */
export function watch(name, changed, signal) {
	addEventListener('storage', ({ key }) => key === PREFIX + name && changed(), { signal });
}

const DEFAULTS = { privacy: 'off', singleKeys: 'on' };
const switches = Object.fromEntries(Object.entries(DEFAULTS).map(([name, value]) => [name, (get(name) ?? value) === 'on']));

/** Switches of this browser: `privacy` hides who people are, `singleKeys` allows shortcuts of one letter. */
export const isOn = (name) => switches[name];

export function flip(name) {
	switches[name] = !switches[name];
	set(name, switches[name] ? 'on' : 'off');
}
