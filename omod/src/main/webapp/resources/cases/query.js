/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Which cases are shown, as the address has it: words and UUIDs of cases and payers.

import * as address from '../address.js';

const NAMES = ['show', 'due', 'payer', 'case'];

/** What can be shown, by the states that the server is asked for; none for all in which something is to be done. */
export const SHOWN = {
	todo: [],
	needed: ['needed', 'draft'],
	payer: ['submitted', 'pended', 'information', 'appeal', 'peer'],
	denied: ['denied'],
	valid: ['approved', 'partly', 'modified'],
	ended: ['expired', 'used', 'withdrawn', 'closed', 'notrequired'],
};

export const DUE = ['overdue', 'today', 'week'];

/** {show, due, payer, case}: null for what is not said. */
export function read() {
	const asked = address.read(NAMES);
	return { ...asked, show: SHOWN[asked.show] ? asked.show : 'todo', due: DUE.includes(asked.due) ? asked.due : null };
}

export const write = ({ show, ...rest }) => address.write({ ...rest, show: show === 'todo' ? null : show });

export function path({ show, due, payer }, after) {
	const parameters = new URLSearchParams();
	Object.entries({ state: SHOWN[show].join(','), due, payer, after }).filter(([, value]) => value).forEach(([name, value]) => parameters.set(name, value));
	return `frontdesk/authorizations?${parameters}`;
}
