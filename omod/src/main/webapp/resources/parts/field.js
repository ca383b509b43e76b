/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A field with its label and, when something is wrong with it, the sentence that says what.

import { html, nothing } from '../lib/lit-html.js';

export function field({ name, label, type = 'text', value = '', autocomplete, message }) {
	const id = `field-${name}`;
	return html`<div class="field">
		<label for=${id}>${label}</label>
		<input id=${id} name=${name} type=${type} .value=${value} autocomplete=${autocomplete} autocapitalize="none"
			spellcheck="false" aria-invalid=${message ? 'true' : nothing}
			aria-describedby=${message ? `${id}-message` : nothing}>
		${fieldMessage(id, message)}
	</div>`;
}

/** What is wrong with the field of this id; the field names it by aria-describedby. */
export const fieldMessage = (id, message) => (message
	? html`<p id="${id}-message" class="message"><span aria-hidden="true">▲</span> ${message}</p>` : nothing);
