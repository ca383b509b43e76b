/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A field of the patient's sheet, and the question that it asks where it was perhaps typed with a slip of the finger.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';

const TRUNK = 1; // digits that a national number begins with, and an international one does not have
const idOf = (field) => `sheet-${field}`;

/**
 * @param longest how many characters it takes
 * @param hint how it is written here, or what is usual, or null
 * @param note what is to be said of it while there is no problem with it, or null
 */
export function input(sheet, field, label, { type = 'text', longest, readonly, hint, note }) {
	const id = idOf(field);
	const problem = sheet.problems[field] ?? note;
	return html`<div class="field">
		<label for=${id}>${label}</label>
		<input id=${id} type=${type} maxlength=${longest ?? nothing} placeholder=${hint ?? nothing} .value=${sheet.value(field)} ?readonly=${readonly}
			autocomplete="off" spellcheck="false" dir=${type === 'tel' ? 'ltr' : 'auto'}
			aria-invalid=${sheet.problems[field] ? 'true' : nothing} aria-describedby=${problem ? `${id}-message` : nothing}
			@input=${({ target }) => sheet.type(field, target.value)}>
		${fieldMessage(id, problem)}
		${sheet.asked === field ? question(sheet, field) : nothing}
	</div>`;
}

/** Both as they are, one above the other, with what differs marked: an eye finds it at once. */
function question(sheet, field) {
	const [was, now] = marked(sheet.onRecord(field), sheet.value(field).trim());
	return html`<div class="slip" role="group" aria-label=${t('sheet.now')}>
		<dl><div><dt>${t('sheet.was')}</dt><dd dir="ltr">${was}</dd></div>
			<div><dt>${t('sheet.now')}</dt><dd dir="ltr">${now}</dd></div></dl>
		<p><button type="button" class="go" @click=${() => answered(sheet, field, () => sheet.back())}>${t('sheet.back')}</button>
			<button type="button" class="go sure" @click=${() => answered(sheet, field, () => sheet.sure())}>${t('sheet.sure')}</button></p>
	</div>`;
}

/** The focus is back in the field when the question goes. */
export function answered(sheet, field, answer) {
	document.getElementById(idOf(field)).focus();
	answer();
}

/** The two texts with the digits between what is the same at their ends marked. */
function marked(was, now) {
	const [a, b] = alike(digits(was), digits(now));
	let from = 0;
	while (from < Math.min(a.length, b.length) && a[from].sign === b[from].sign) {
		from += 1;
	}
	let to = 0;
	while (to < Math.min(a.length, b.length) - from && a.at(-1 - to).sign === b.at(-1 - to).sign) {
		to += 1;
	}
	const mark = (text, all) => {
		const differ = new Set(all.slice(from, all.length - to).map(({ at }) => at));
		return [...text].map((sign, at) => (differ.has(at) ? html`<mark>${sign}</mark>` : sign));
	};
	return [mark(was, a), mark(now, b)];
}

const digits = (text) => [...text].map((sign, at) => ({ sign, at })).filter(({ sign }) => /\d/.test(sign));

/** Where one is written as from abroad and the other is not, only what they have in common is compared: their ends. */
function alike(a, b) {
	const fewer = Math.min(a.length, b.length) - TRUNK;
	return Math.abs(a.length - b.length) > 1 && fewer > 0 ? [a.slice(-fewer), b.slice(-fewer)] : [a, b];
}
