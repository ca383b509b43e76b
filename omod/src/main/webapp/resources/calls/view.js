/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What stands on the screen: the number that was called last, and those before it.

import { now, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';

const JUST = 60_000;

export function callsView({ called, failing }) {
	const [last, ...before] = called ?? [];
	return html`<section class="calls" aria-label=${t('calls.title')}>
		<h1>${t('calls.heading')}</h1>
		<div aria-live="polite" aria-atomic="true">${last ? lastOne(last) : html`<p class="none">${called ? t('calls.none') : nothing}</p>`}</div>
		${before.length > 0 ? html`<h2>${t('calls.before')}</h2>
			<ol>${repeat(before, ({ number, location }) => `${location} ${number}`, (one) => html`
				<li><b>${one.number}</b> <bdi>${one.where ?? one.location}</bdi> <small>${time(one.at)}</small></li>`)}</ol>` : nothing}
		<p role="status" class="stale">${failing ? t('calls.stale') : nothing}</p>
	</section>`;
}

const lastOne = ({ number, at, where, location }) => html`<p class="last ${now() - Date.parse(at) < JUST ? 'new' : ''}">
	<b>${number}</b> <bdi>${where ?? location}</bdi> <small>${time(at)}</small></p>`;
