/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is asked of the log, as the address has it: UUIDs and words, never a name.

import * as address from '../address.js';
import { isDate } from '../format.js';

const NAMES = ['patient', 'user', 'category', 'action', 'outcome', 'from', 'to'];

export const CATEGORIES = ['patient', 'appointment', 'coverage', 'visit', 'encounter', 'obs', 'order', 'allergy', 'condition', 'diagnosis',
	'program', 'account', 'log', 'other'];
export const ACTIONS = ['view', 'list', 'search', 'create', 'change', 'void', 'print', 'export', 'sign_in', 'sign_out',
	'request', 'key', 'gap', 'prune', 'verify'];
export const OUTCOMES = ['done', 'failed', 'refused'];

/** {patient, user, category, action, outcome, from, to}, null where nothing is asked. */
export function read() {
	const asked = address.read(NAMES);
	const known = (value, words) => (words.includes(value) ? value : null);
	return {
		...asked,
		category: known(asked.category, CATEGORIES),
		action: known(asked.action, ACTIONS),
		outcome: known(asked.outcome, OUTCOMES),
		from: isDate(asked.from) ? asked.from : null,
		to: isDate(asked.to) ? asked.to : null,
	};
}

export const write = (query) => address.write(query);

/** The path of an operation with the query's parameters of these names, all of them unless said otherwise. */
export function path(operation, query, names = [...NAMES, 'after']) {
	const parameters = new URLSearchParams(names.filter((name) => query[name]).map((name) => [name, query[name]]));
	return `frontdesk/audit/${operation}${parameters.size ? `?${parameters}` : ''}`;
}

export const isEmpty = (query) => NAMES.every((name) => !query[name]);

export const NOTHING = Object.fromEntries(NAMES.map((name) => [name, null]));
