/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The part of a patient's sheet that says what the desk keeps for them, and whether the record is restricted.

import { moment, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';
import { fieldMessage } from '../parts/field.js';
import { restriction } from './restriction.js';

const FORM = 'leave-note';
const TEXT = 'note-text';
const KINDS = { message: ['✉', 'tell'], document: ['▤', 'warn'] };

export function notesPart(board) {
	const { notes } = board;
	const marked = restriction(board);
	return notes.row || marked !== nothing ? html`<fieldset class="notes"><legend>${t('notes')}</legend>
		${marked}
		${notes.row ? html`${open(notes)}
			<p class="message" role="alert">${notes.problems[''] ?? nothing}</p>
			${notes.mayKeep ? fields(notes) : nothing}` : nothing}
	</fieldset>` : nothing;
}

/** Its fields lie within the form of the sheet, where a form cannot be. */
export const noteForm = ({ notes }) => html`<form id=${FORM} novalidate hidden @submit=${(event) => leave(event, notes)}></form>`;

const open = (notes) => (notes.notes.length === 0
	? html`<p class="none" role="status">${t(notes.read ? 'notes.none' : 'notes.reading')}</p>`
	: html`<ul>${repeat(notes.notes, ({ uuid }) => uuid, (note) => line(notes, note))}</ul>`);

function line(notes, note) {
	const { uuid, kind, text, leftAt, leftBy, settled } = note;
	const [sign, tone] = KINDS[kind];
	const id = `note-${uuid}`;
	return html`<li class=${settled ? 'settled' : ''}>
		<div>${chip(sign, t(`notes.kind.${kind}`), tone)} <bdi id=${id}>${text}</bdi>
			<small>${leftBy ? t('notes.left', { who: leftBy, time: moment(leftAt) }) : moment(leftAt)}</small>
			<span role="status">${settled ? html`<span aria-hidden="true">✓</span> ${t(`notes.ended.${settled.how}`, { time: time(settled.at) })}` : nothing}</span></div>
		${notes.mayKeep ? html`<div class="ways">
			<button type="button" class="go" aria-describedby=${id} aria-disabled=${notes.busy}
				@click=${() => (settled ? notes.reopen(note) : notes.settle(note))}>${t(settled ? 'notes.reopen' : `notes.settle.${kind}`)}</button>
			<button type="button" class="go quiet" aria-describedby=${id} aria-disabled=${notes.busy} ?hidden=${Boolean(settled)}
				@click=${() => notes.withdraw(note)}>${t('notes.withdraw')}</button></div>` : nothing}
	</li>`;
}

function fields(notes) {
	const { kind, text, problems } = notes;
	return html`<div class="leave">
		<div class="field"><label for="note-kind">${t('notes.kind')}</label>
			<select id="note-kind" form=${FORM} .value=${kind} @change=${({ target }) => notes.type({ kind: target.value })}>
				${Object.keys(KINDS).map((each) => html`<option value=${each} ?selected=${each === kind}>${t(`notes.kind.${each}`)}</option>`)}</select></div>
		<div class="field"><label for=${TEXT}>${t(`notes.text.${kind}`)}</label>
			<input id=${TEXT} form=${FORM} type="text" maxlength="200" autocomplete="off" dir="auto" .value=${text}
				aria-invalid=${problems.text ? 'true' : nothing} aria-describedby=${problems.text ? `${TEXT}-message` : nothing}
				@input=${({ target }) => notes.type({ text: target.value })}>
			${fieldMessage(TEXT, problems.text)}</div>
		<button class="go" form=${FORM} aria-disabled=${notes.busy}>${t('notes.leave')}</button>
	</div>`;
}

async function leave(event, notes) {
	event.preventDefault();
	await notes.leave();
	document.getElementById(TEXT)?.focus();
}
