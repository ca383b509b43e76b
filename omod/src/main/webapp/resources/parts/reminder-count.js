/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How many requests to payers wait for somebody, beside the link to them.

import { number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { tn } from '../messages.js';

export const reminderCount = ({ today, overdue, escalated }) => {
	const due = today + overdue + escalated;
	return due === 0 ? nothing : html`<span class="tally"><span aria-hidden="true">${number(due)}</span>
	<span class="unseen">${tn('authorizations.due.count', due)}</span></span>${escalated === 0 ? nothing : html`
	<span class="tally bad"><span aria-hidden="true">▲ ${number(escalated)}</span> <span class="unseen">${tn('authorizations.escalated', escalated)}</span></span>`}`;
};
