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
import { coverPart } from '../cover/part.js';
import { requestsPart } from '../cover/requests.js';
import { t } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { noteForm, notesPart } from './notes-part.js';
import { answered, input } from './sheet-field.js';

const DIALOG = 'patient-sheet';
const SHORT = 50;
const NEEDS = ['preferredName', 'spokenAs', 'pronouns', 'language', 'interpreter', 'hearing', 'sight', 'mobility', 'anxious',
	'quietPlace', 'mayBeTold'];

const element = () => document.getElementById(DIALOG);

/** Opens it for a row; closed() is called when it has been closed. */
export async function openSheet(board, row, closed = () => {}) {
	const { sheet } = board;
	const read = board.may('View Contact Data') ? sheet.open(row) : sheet.nameOnly(row);
	board.notes.open(row);
	board.decisions.open(row);
	board.paying.open(row);
	board.requests.open(row);
	element().showModal();
	element().addEventListener('close', closed, { once: true });
	await read;
	element().querySelector('fieldset:not(.notes) input')?.focus();
}

export function sheetDialog(board) {
	const { sheet } = board;
	return html`<dialog id=${DIALOG} class="patient" aria-labelledby="${DIALOG}-title" @cancel=${(event) => cancel(event, board, sheet)}>
		${sheet.row ? html`<form novalidate @submit=${(event) => save(event, sheet)}>
			<h2 id="${DIALOG}-title">${t('sheet.title', { name: shownName(sheet.row.patient, true) })}</h2>
			<p class="message" role="alert">${sheet.problems[''] ?? nothing}</p>
			${sheet.data ? notesPart(board) : nothing}${coverPart(board)}${requestsPart(board, () => closeSheet(board))}${sheet.data ? html`${board.decisions.part()}${content(board, sheet)}` : nothing}
			<p class="buttons"><span role="status" class="told">${sheet.saved ? html`<span aria-hidden="true">✓</span> ${t('sheet.saved')}` : nothing}</span>
				<button type="button" class="go" @click=${() => closeSheet(board)}>${t('dialog.close')}</button>
				${sheet.data && mayChange(board) ? html`<button class="go main" aria-disabled=${sheet.busy}>${t(sheet.busy ? 'sheet.saving' : 'sheet.save')}</button>` : nothing}</p>
		</form>${noteForm(board)}` : nothing}
	</dialog>`;
}

const mayChange = (board) => board.may('Correct Contact Data') || board.may('Record Needs');

export function closeSheet(board) {
	element()?.close();
	board.sheet.close();
	board.decisions.close();
	board.paying.close();
	board.requests.close();
	board.changed(true);
}

function content(board, sheet) {
	const { phones, estimated, confirmed, address, needs } = sheet.data;
	const contact = board.may('Correct Contact Data');
	return html`<fieldset><legend>${t('sheet.contact')}</legend>
			${phones.length === 0 ? html`<p class="wide">${t('sheet.noTypes')}</p>` : nothing}
			${phones.map(({ type, label, suspect }) => input(sheet, type, label, {
				type: 'tel', longest: SHORT, readonly: !contact, note: suspect && sheet.typed[type] === undefined ? t('sheet.suspect') : null,
			}))}
			${input(sheet, 'birthDate', estimated ? `${t('sheet.birthDate')} (${t('sheet.estimated')})` : t('sheet.birthDate'), { type: 'date', readonly: !contact })}
			<p class="wide"><small>${confirmed ? t('sheet.confirmed', { time: moment(confirmed) }) : t('sheet.notConfirmed')}</small></p>
		</fieldset>
		${address.length > 0 ? html`<fieldset><legend>${t('sheet.address')}</legend>${address.map((part) => addressPart(sheet, part, contact))}</fieldset>` : nothing}
		${needs ? html`<fieldset><legend>${t('sheet.needs')}</legend>
			${NEEDS.map((need) => input(sheet, need, t(`need.${need}`), { longest: SHORT, readonly: !board.may('Record Needs') }))}</fieldset>` : nothing}`;
}

const addressPart = (sheet, { name, label, longest, required, usual, example }, contact) => input(
	sheet, name, required ? t('sheet.needed', { label }) : label, {
		longest, readonly: !contact, hint: usual ?? (example ? t('sheet.example', { example }) : null),
	},
);

async function save(event, sheet) {
	event.preventDefault();
	if (!sheet.busy && sheet.data) {
		await sheet.save();
		const field = sheet.asked ? '.slip .go' : '[aria-invalid]';
		element()?.querySelector(field)?.focus();
	}
}

// only who leaves it ends it: the lock closes it for a while, too
function cancel(event, board, sheet) {
	if (sheet.asked) {
		event.preventDefault();
		answered(sheet, sheet.asked, () => sheet.back());
	} else {
		sheet.close();
		board.paying.close();
		board.requests.close();
	}
}
