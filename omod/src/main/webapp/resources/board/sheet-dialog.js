/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The patient's sheet: how they are reached and what helps them, typed and saved without the mouse.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';
import { shownName } from '../parts/person-line.js';

const DIALOG = 'patient-sheet';
const NEEDS = ['preferredName', 'spokenAs', 'pronouns', 'language', 'interpreter', 'hearing', 'sight', 'mobility', 'anxious',
	'quietPlace', 'mayBeTold'];

const element = () => document.getElementById(DIALOG);
const idOf = (field) => `sheet-${field}`;

/** Opens it for a row; closed() is called when it has been closed. */
export async function openSheet(board, row, closed = () => {}) {
	const { sheet } = board;
	const read = sheet.open(row);
	element().showModal();
	element().addEventListener('close', closed, { once: true });
	await read;
	element().querySelector('input')?.focus();
}

export function sheetDialog(board) {
	const { sheet } = board;
	return html`<dialog id=${DIALOG} class="patient" aria-labelledby="${DIALOG}-title" @cancel=${(event) => cancel(event, sheet)}>
		${sheet.row ? html`<form novalidate @submit=${(event) => save(event, sheet)}>
			<h2 id="${DIALOG}-title">${t('sheet.title', { name: shownName(sheet.row.patient, true) })}</h2>
			<p class="message" role="alert">${sheet.problems[''] ?? nothing}</p>
			${sheet.data ? content(board, sheet) : nothing}
			<p class="buttons"><span role="status" class="told">${sheet.saved ? html`<span aria-hidden="true">✓</span> ${t('sheet.saved')}` : nothing}</span>
				<button type="button" class="go" @click=${() => closeSheet(board)}>${t('dialog.close')}</button>
				${sheet.data && mayChange(board) ? html`<button class="go main" aria-disabled=${sheet.busy}>${t(sheet.busy ? 'sheet.saving' : 'sheet.save')}</button>` : nothing}</p>
		</form>` : nothing}
	</dialog>`;
}

const mayChange = (board) => board.may('Correct Contact Data') || board.may('Record Needs');

export function closeSheet(board) {
	element()?.close();
	board.sheet.close();
	board.changed(true);
}

function content(board, sheet) {
	const { phones, estimated, confirmed, needs } = sheet.data;
	const contact = board.may('Correct Contact Data');
	return html`<fieldset><legend>${t('sheet.contact')}</legend>
			${phones.length === 0 ? html`<p class="wide">${t('sheet.noTypes')}</p>` : nothing}
			${phones.map(({ type, label, suspect }) => input(sheet, type, label, {
				type: 'tel', readonly: !contact, note: suspect && sheet.typed[type] === undefined ? t('sheet.suspect') : null,
			}))}
			${input(sheet, 'birthDate', estimated ? `${t('sheet.birthDate')} (${t('sheet.estimated')})` : t('sheet.birthDate'), { type: 'date', readonly: !contact })}
			<p class="wide"><small>${confirmed ? t('sheet.confirmed', { time: moment(confirmed) }) : t('sheet.notConfirmed')}</small></p>
		</fieldset>
		${needs ? html`<fieldset><legend>${t('sheet.needs')}</legend>
			${NEEDS.map((need) => input(sheet, need, t(`need.${need}`), { readonly: !board.may('Record Needs') }))}</fieldset>` : nothing}`;
}

function input(sheet, field, label, { type = 'text', readonly, note }) {
	const id = idOf(field);
	const problem = sheet.problems[field] ?? note;
	return html`<div class="field">
		<label for=${id}>${label}</label>
		<input id=${id} type=${type} maxlength=${type === 'date' ? nothing : 50} .value=${sheet.value(field)} ?readonly=${readonly}
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

function answered(sheet, field, answer) {
	document.getElementById(idOf(field)).focus();
	answer();
}

/** The two texts with the digits between what is the same at their ends marked. */
function marked(was, now) {
	const digits = (text) => [...text].map((sign, at) => ({ sign, at })).filter(({ sign }) => /\d/.test(sign));
	const [a, b] = [digits(was), digits(now)];
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

async function save(event, sheet) {
	event.preventDefault();
	if (!sheet.busy && sheet.data) {
		await sheet.save();
		const field = sheet.asked ? '.slip .go' : '[aria-invalid]';
		element()?.querySelector(field)?.focus();
	}
}

// only who leaves it ends it: the lock closes it for a while, too
function cancel(event, sheet) {
	if (sheet.asked) {
		event.preventDefault();
		answered(sheet, sheet.asked, () => sheet.back());
	} else {
		sheet.close();
	}
}
