/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The check-in as one flow: who it is, whether contact and coverage are still right. Digits answer, Enter goes on.

import { plainDate, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';
import { attempt, offers } from './jobs.js';
import { flagChips } from './flag-chip.js';
import { PatientSheet } from './sheet.js';
import { openSheet } from './sheet-dialog.js';
import { stateWord } from './states.js';

const DIALOG = 'check-in';
const TOLD = ['same', 'changed', 'later'];

const element = () => document.getElementById(DIALOG);

export function openCheckIn(board, row) {
	board.asking.begin(row.appointment, board.desk.checkInSteps);
	read(board, row);
	board.changed(true);
	element().showModal();
	element().querySelector('input')?.focus();
}

/** What is on record to compare with, for who may see it. */
async function read(board, row) {
	if (board.may('View Contact Data')) {
		board.asking.sheet = new PatientSheet(() => board.changed());
		await board.asking.sheet.open(row);
	}
}

export function closeCheckIn(board) {
	board.asking.end();
	element()?.close();
}

export function checkInDialog(board) {
	const { asking } = board;
	// only who leaves it ends it: the lock closes it for a while, too
	return html`<dialog id=${DIALOG} class="asks ${isOn('privacy') ? 'private' : ''}" aria-labelledby="${DIALOG}-title" @cancel=${() => asking.end()}>
		${asking.appointment ? content(board, asking, board.rows.get(asking.appointment)) : nothing}
	</dialog>`;
}

function content(board, asking, row) {
	if (!row) {
		return html`<h2 id="${DIALOG}-title">${t('checkIn')}</h2><p role="alert">${t('ask.gone')}</p>${buttons(board, false)}`;
	}
	const may = offers(board, row, 'checkIn');
	return html`<form novalidate @submit=${(event) => goOn(event, board, row)} @keydown=${digit}>
		<h2 id="${DIALOG}-title">${t('ask.title', { name: shownName(row.patient) })}</h2>
		<p class="about"><b>${time(row.start)}</b> · <bdi>${isOn('privacy') ? t('row.hidden') : row.service.name}</bdi> ${flagChips(board.flags.shown.get(row.appointment) ?? [])}</p>
		${may ? steps(board, asking, row) : html`<p role="alert">${t('ask.over', { state: stateWord(row) })}</p>`}
		${buttons(board, may)}
	</form>`;
}

const steps = (board, asking, row) => [
	asking.asks('identity') ? step(asking, 'identity', marks(row.patient, asking.sheet?.data).map((mark) => known(board, asking, mark))) : nothing,
	asking.asks('contact') ? step(asking, 'contact', TOLD.map((told) => choice(board, asking, 'contact', told)), contact(board, asking, row)) : nothing,
	asking.asks('coverage') ? step(asking, 'coverage', TOLD.map((told) => choice(board, asking, 'coverage', told))) : nothing,
];

function step(asking, name, inputs, more = nothing) {
	const lacks = asking.lacking === name;
	return html`<fieldset class=${name} data-step=${name} aria-describedby=${lacks ? `lacks-${name}` : nothing}>
		<legend>${t(`ask.${name}`)}</legend>
		${inputs.map((input, i) => html`<label>${isOn('singleKeys') ? html`<kbd aria-hidden="true">${i + 1}</kbd>` : nothing}${input}</label>`)}
		${more}
		<p id="lacks-${name}" class="message" role="alert">${lacks ? t(`ask.lacks.${name}`) : nothing}</p>
	</fieldset>`;
}

/** The numbers as they stand, and the way to correct them. */
function contact(board, asking, row) {
	const { data } = asking.sheet ?? {};
	return data ? html`<p class="on-record"><bdi class="value">${numbers(data) || t('ask.noPhone')}</bdi>
		${board.may('Correct Contact Data') ? html`<button type="button" class="go" @click=${() => correct(board, row)}>${t('ask.correct')}</button>` : nothing}</p>` : nothing;
}

function correct(board, row) {
	openSheet(board, row, () => read(board, row));
}

/** What there is to compare; a document with a picture is compared with the face. */
const marks = ({ name, birthDate, identifier }, sheet) => [
	['name', name?.trim() && name],
	['birthDate', birthDate && plainDate(birthDate)],
	['identifier', identifier],
	['phone', numbers(sheet)],
	['picture', t('ask.known.picture.with')],
].filter(([, value]) => value);

const numbers = (sheet) => sheet?.phones.map(({ value }) => value).filter(Boolean).join(', ');

const known = (board, asking, [mark, value]) => html`<input type="checkbox" name=${mark} .checked=${asking.knownBy.has(mark)}
	@change=${({ target }) => answered(board, () => asking.know(mark, target.checked))}>
	<span>${t(`ask.known.${mark}`)}</span> <bdi class="value">${value}</bdi>`;

const choice = (board, asking, name, told) => html`<input type="radio" name=${name} value=${told} .checked=${asking[name] === told}
	@change=${() => answered(board, () => asking.answer(name, told))}> <span>${t(`ask.${name}.${told}`)}</span>`;

function answered(board, answer) {
	answer();
	board.changed(true);
}

const buttons = (board, may) => html`<p class="buttons">
	<button type="button" class="go" @click=${() => closeCheckIn(board)}>${t('dialog.close')}</button>
	${may ? html`<button class="go main">${t('checkIn')} <kbd aria-hidden="true">Enter</kbd></button>` : nothing}</p>`;

/** Enter: to the first question without an answer, else the check-in. */
function goOn(event, board, row) {
	event.preventDefault();
	const { asking } = board;
	const { open } = asking;
	if (open) {
		const here = document.activeElement.closest('[data-step]')?.dataset.step;
		// whoever comes to a question has not left it out yet
		asking.lacking = here === open || !here ? open : null;
		board.changed(true);
		element().querySelector(`[data-step=${open}] input`).focus();
		return;
	}
	const { answers } = asking;
	closeCheckIn(board);
	attempt(board, row, 'checkIn', answers);
}

/** A digit gives that answer to the question that has the focus; after a single answer the next question has it. */
function digit(event) {
	const step = event.target.closest('[data-step]');
	const input = /^[1-9]$/.test(event.key) && step?.querySelectorAll('input')[event.key - 1];
	if (!input || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !isOn('singleKeys')) {
		return;
	}
	event.preventDefault();
	input.click();
	input.focus();
	if (input.type === 'radio') {
		const form = step.closest('form');
		(form.querySelector(`[data-step=${step.dataset.step}] ~ [data-step] input`) ?? form.querySelector('.main')).focus();
	}
}
