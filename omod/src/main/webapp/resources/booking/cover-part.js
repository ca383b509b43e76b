/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The same in words, with what to do: a warning, which keeps nobody from booking.

import { plainDate } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

export function coverPart({ cover: { told } }) {
	if (!told || told.state === 'none') {
		return nothing;
	}
	const { state, rule, number, from, until, due } = told;
	const date = (text) => (text ? plainDate(text) : '');
	const sentence = t(`booking.cover.${state}`, { rule, number: number ?? '', from: date(from), until: date(until), due: date(due?.slice(0, 10)) });
	return state === 'covered' ? html`<p class="cover"><span aria-hidden="true">✓</span> ${sentence}</p>`
		: html`<p class="cover warn" role="status"><span aria-hidden="true">▲</span> ${sentence}</p>`;
}
