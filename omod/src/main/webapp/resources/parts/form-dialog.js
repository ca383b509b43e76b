/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A window that asks for a few things; Enter sends it, Esc leaves it.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

/** @param send is called with what is typed, by the fields' names */
export function formDialog({ id, title, fields, save, problem, busy, send, closed }) {
	const submit = (event) => {
		event.preventDefault();
		send(Object.fromEntries(new FormData(event.target)));
	};
	return html`<dialog id=${id} class="queue-form" aria-labelledby="${id}-title" @close=${closed}>
		<h2 id="${id}-title">${title}</h2>
		<form novalidate @submit=${submit}>
			${fields}
			<p class="message" role="alert">${problem ?? nothing}</p>
			<p class="buttons"><button type="button" class="go" @click=${() => close(id)}>${t('queue.dialog.cancel')}</button>
				<button class="go main" aria-disabled=${busy}>${save}</button></p>
		</form></dialog>`;
}

/** @param field the name of the one that the focus goes to */
export function show(id, field) {
	const dialog = document.getElementById(id);
	if (!dialog.open) {
		dialog.showModal();
	}
	dialog.querySelector(`[name="${field}"]`)?.focus();
}

export const close = (id) => document.getElementById(id)?.close();

export const reasonField = (id, label, value, about) => html`<div class="field">
	<label for="${id}-reason">${label}</label>
	<input id="${id}-reason" name="reason" type="text" maxlength="200" autocomplete="off" .value=${value}
		aria-describedby=${about ? `${id}-reason-about` : nothing}>
	${about ? html`<small id="${id}-reason-about">${about}</small>` : nothing}</div>`;
