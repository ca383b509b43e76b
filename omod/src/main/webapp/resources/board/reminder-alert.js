/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// That requests to payers have been overdue for long, for whoever is at the board.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';

/** Nobody is interrupted by it: it is no matter of minutes. */
export function reminderAlert({ reminders: { escalated }, goToRequests }) {
	return html`<div class="flagged late" role="status">${escalated === 0 ? nothing : html`
		<p><span aria-hidden="true">▲</span> <b>${tn('authorizations.escalated', escalated)}</b></p>
		<p><button type="button" class="go" @click=${() => goToRequests({ due: 'today' })}>${t('authorizations.alert.go')}</button></p>`}</div>`;
}
