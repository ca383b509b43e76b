/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// That somebody in the queue may need a clinician now, for whoever is at the board.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { kbd } from '../parts/kbd.js';

export function queueAlert({ flaggedInQueue, goToQueue }) {
	// always there: what is put into it is then read out
	return html`<div class="flagged" role="alert">${flaggedInQueue === 0 ? nothing : html`
		<p><span aria-hidden="true">▲</span> <b>${tn('queue.flags', flaggedInQueue)}</b></p>
		<p>${t('queue.alert')}</p>
		<p><button type="button" class="go" @click=${goToQueue}>${t('queue.alert.go')} ${kbd('queueAndBack')}</button></p>`}</div>`;
}
