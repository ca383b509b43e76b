/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The forms of a case: each field with its label, what is wrong with it, and one key that sends it.

import { html, nothing } from '../lib/lit-html.js';
import { keyed } from '../lib/directives/keyed.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';

/** @param send is called with what is filled in by the fields' names, without what is empty */
export function caseForm(file, { id, label, fields, save, send }) {
	const submit = async (event) => {
		event.preventDefault();
		const typed = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => typeof value !== 'string' || value.trim() !== ''));
		if (!await told(send(typed))) {
			document.querySelector('.case-form [aria-invalid]')?.focus();
		}
	};
	const type = ({ target }) => target.name && target.type !== 'file' && file.type(target.name, target.value);
	const pressed = (event) => {
		if (event.key === 'Escape' && !event.isComposing) {
			event.preventDefault();
			cancel(file, id);
		}
	};
	// each form has fields of its own: what was typed into one is not found in another
	return keyed(id, html`<form class="case-form" id="case-form-${id}" novalidate aria-label=${label} @submit=${submit} @keydown=${pressed} @input=${type}>
		${fields}
		<p class="buttons"><button class="go main" aria-disabled=${file.busy}>${save}</button>
			<button type="button" class="go" @click=${() => cancel(file, id)}>${t('queue.dialog.cancel')}</button></p></form>`);
}

/** When something has been done the focus goes to where it is told. Resolves to whether it was. */
export async function told(doing) {
	const done = await doing;
	if (done) {
		document.querySelector('#case-told')?.focus();
	}
	return done;
}

function cancel(file, id) {
	file.show(null);
	document.querySelector(`[data-opens="${id}"]`)?.focus();
}

/** Opens a form; the focus goes to its first field. */
export function openForm(file, id) {
	file.show(id);
	document.querySelector(`#case-form-${id} :is(input, select, textarea, .main)`)?.focus();
}

/** @param options what the field is beyond its name: type, value (until something is typed), required, about, choices, maxlength, min, max, lines, problem */
export function caseField(file, name, label, { type = 'text', value: known = '', required = false, about, choices, lines, maxlength, min, max, list, accept,
	problem = file.fields[name] } = {}) {
	const id = `case-${name}`;
	const value = file.typed[name] ?? known;
	const described = [problem && `${id}-message`, about && `${id}-about`].filter(Boolean).join(' ') || nothing;
	const invalid = problem ? 'true' : nothing;
	return html`<div class="field"><label for=${id}>${label}${required ? html` <span aria-hidden="true">*</span>` : nothing}</label>
		${choices ? html`<select id=${id} name=${name} aria-required=${required} aria-invalid=${invalid} aria-describedby=${described}>
			${choices.map((choice) => html`<option value=${choice.id} .selected=${choice.id === value}>${choice.label}</option>`)}</select>`
		: lines ? html`<textarea id=${id} name=${name} rows=${lines} maxlength=${maxlength} aria-required=${required} aria-invalid=${invalid}
			aria-describedby=${described} .value=${value}></textarea>`
		: html`<input id=${id} name=${name} type=${type} autocomplete="off" maxlength=${maxlength ?? nothing} min=${min ?? nothing} max=${max ?? nothing}
			list=${list ?? nothing} accept=${accept ?? nothing} aria-required=${required} aria-invalid=${invalid} aria-describedby=${described} .value=${value}>`}
		${about ? html`<small id="${id}-about">${about}</small>` : nothing}
		${fieldMessage(id, problem)}</div>`;
}
