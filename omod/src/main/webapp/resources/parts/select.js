/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A choice among things of the clinic, with "all" as the first.

import { html } from '../lib/lit-html.js';

/** @param options [{id, label}]; choose(id) gets null for "all" */
export function select({ id, label, all, options, value, choose }) {
	return html`<label class="unseen" for=${id}>${label}</label>
		<select id=${id} @change=${(event) => choose(event.target.value || null)}>
			<option value="" .selected=${!value}>${all}</option>
			${options.map((option) => html`
				<option value=${option.id} .selected=${option.id === value}>${option.label}</option>`)}
		</select>`;
}
