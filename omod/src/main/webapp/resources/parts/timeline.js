/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What happened, the newest first.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

/** @param events [{at (ISO 8601), what, who}]; more() reads older ones, null when there are none */
export function timeline({ label, events, more }) {
	return html`<ol class="timeline" aria-label=${label}>${events.map(({ at, what, who }) => html`
		<li><time datetime=${at}>${moment(at)}</time>
			<p>${what}</p>${who ? html`<small>${who}</small>` : nothing}</li>`)}</ol>
		${more ? html`<button type="button" class="go" @click=${more}>${t('timeline.more')}</button>` : nothing}`;
}
