/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Those whose reason asks for a clinician now, above everything else until one has seen to it.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { nameOf } from './words.js';

export function flagsPart(page) {
	const { flagged } = page.queue;
	// always there: what is put into it is then read out
	return html`<div class="flagged" role="alert">${flagged.length === 0 ? nothing : html`
		<h2><span aria-hidden="true">▲</span> ${tn('queue.flags', flagged.length)}</h2>
		<p>${t('queue.script')}</p>
		<ul>${flagged.map((line) => html`<li><bdi>${nameOf(page.queue, line)}</bdi>
			<button type="button" class="go" @click=${() => page.choose(line)}>${t('queue.flags.show')}<span class="unseen"> ${nameOf(page.queue, line)}</span></button></li>`)}</ul>`}</div>`;
}
