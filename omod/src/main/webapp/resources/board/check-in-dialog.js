/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The check-in as one flow: who it is, whether contact and coverage are still right, the slip. Digits answer, Enter goes on.

import { plainDate } from '../format.js';
import { PatientCover, verifiedByCard } from '../cover/cover.js';
import { openCoverForm } from '../cover/form-dialog.js';
import { inShort } from '../cover/words.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';
import { about } from './check-in-about.js';
import { attempt, offers } from './jobs.js';
import { PatientSheet } from './sheet.js';
import { openSheet } from './sheet-dialog.js';
import { stateWord } from './states.js';

const DIALOG = 'check-in';
const TOLD = ['same', 'changed', 'later'];
let moving = false; // with the arrows from one answer to another, which answers nothing yet

const element = () => document.getElementById(DIALOG);

export function openCheckIn(board, row) {
	board.asking.begin(row.appointment, board.desk.checkInSteps);
	read(board, row);
	board.asking.coverRead = readCover(board, row);
	board.changed(true);
	element().showModal();
	element().querySelector('input')?.focus();
}

/** What is on record to compare with, for who may see it. */
async function read(board, row) {
	if (board.may('View Contact Data')) {
		const sheet = new PatientSheet(() => board.changed());
		await sheet.open(row);
		if (board.asking.appointment === row.appointment && sheet.data) {
			board.asking.sheet = sheet;
			board.changed();
		}
	}
}

/** Who pays, to be compared with the card. Resolves to it. */
async function readCover(board, row) {
	const cover = new PatientCover(board);
	await cover.open(row);
	if (board.asking.appointment === row.appointment && cover.cover) {
		board.asking.cover = cover;
		board.changed();
	}
	return cover;
}

export function closeCheckIn(board) {
	board.asking.end();
	element()?.close();
}

export function checkInDialog(board) {
	const { asking } = board;
	const row = board.rows.get(asking.appointment);
	// only who leaves it ends it: the lock closes it for a while, too
	return html`<dialog id=${DIALOG} class="asks ${row && !board.isPublic(row) ? 'private' : ''}" aria-labelledby="${DIALOG}-title" @cancel=${() => asking.end()}>
		${asking.appointment ? content(board, asking, row) : nothing}
	</dialog>`;
}

function content(board, asking, row) {
	if (!row) {
		return html`<h2 id="${DIALOG}-title">${t('checkIn')}</h2><p role="alert">${t('ask.gone')}</p>${buttons(board, false)}`;
	}
	const may = offers(board, row, 'checkIn');
	return html`<form novalidate @submit=${(event) => goOn(event, board, row)} @keydown=${key} @pointerdown=${() => { moving = false; }}>
		<h2 id="${DIALOG}-title">${t('ask.title', { name: shownName(row.patient, board.isPublic(row)) })}</h2>
		${about(board, row, asking.sheet?.data)}
		${may ? steps(board, asking, row) : html`<p role="alert">${t('ask.over', { state: stateWord(row) })}</p>`}
		${buttons(board, may)}
	</form>`;
}

const steps = (board, asking, row) => [
	asking.asks('identity') ? step(asking, 'identity', marks(row.patient, asking.sheet?.data).map((mark) => known(board, asking, mark))) : nothing,
	asking.asks('contact') ? step(asking, 'contact', TOLD.map((told) => choice(board, asking, 'contact', told, () => told === 'changed' && correct(board, row))),
		contact(board, asking, row)) : nothing,
	asking.asks('coverage') ? step(asking, 'coverage', TOLD.map((told) => choice(board, asking, 'coverage', told)), coverage(board, asking, row)) : nothing,
	asking.asks('slip') ? step(asking, 'slip', [slip(board, asking)]) : nothing,
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
		${address(data) ? html`<bdi class="value">${address(data)}</bdi>` : nothing}
		${board.may('Correct Contact Data') ? html`<button type="button" class="go" @click=${() => correct(board, row)}>${t('ask.correct')}</button>` : nothing}</p>` : nothing;
}

/** Who pays as it stands, for the question whether it is as it was. */
function coverage(board, asking, row) {
	if (!asking.cover) {
		return nothing;
	}
	const { paying } = asking.cover;
	return html`<p class="on-record">${paying.length === 0 ? html`<span><span aria-hidden="true">!</span> ${t('cover.missing')}</span>`
		: paying.map((one) => html`<bdi class="value">${board.isPublic(row) ? inShort(one) : t('person.hidden')}</bdi>`)}</p>`;
}

/** With what was corrected, the check-in goes on. */
function correct(board, row) {
	if (!moving && board.may('Correct Contact Data')) {
		openSheet(board, row, () => {
			read(board, row);
			(board.asking.contact ? after('contact') : element().querySelector('[data-step=contact] input'))?.focus();
		});
	}
}

/** What there is to compare; a document with a picture is compared with the face. */
const marks = ({ name, birthDate, identifier }, sheet) => [
	['name', name?.trim() && name],
	['birthDate', birthDate && plainDate(birthDate)],
	['identifier', identifier],
	['phone', numbers(sheet)],
	['address', address(sheet)],
	['picture', t('ask.known.picture.with')],
].filter(([, value]) => value);

const numbers = (sheet) => sheet?.phones.map(({ value }) => value).filter(Boolean).join(', ');

const address = (sheet) => sheet?.address.map(({ value }) => value).filter(Boolean).join(', ');

const known = (board, asking, [mark, value]) => html`<input type="checkbox" name=${mark} .checked=${asking.knownBy.has(mark)}
	@change=${({ target }) => answered(board, () => asking.know(mark, target.checked))}>
	<span>${t(`ask.known.${mark}`)}</span> <bdi class="value">${value}</bdi>`;

const choice = (board, asking, name, told, then = () => {}) => html`<input type="radio" name=${name} value=${told} .checked=${asking[name] === told}
	@change=${() => { answered(board, () => asking.answer(name, told)); then(); }}> <span>${t(`ask.${name}.${told}`)}</span>`;

const slip = (board, asking) => html`<input type="checkbox" name="slip" .checked=${asking.slip}
	@change=${({ target }) => answered(board, () => { asking.slip = target.checked; })}> <span>${t('ask.slip.print')}</span>`;

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
	const { answers, coverRead } = asking;
	closeCheckIn(board);
	attempt(board, row, 'checkIn', { ...answers, settle: (after) => settleCover(board, after, answers.coverage, coverRead) });
}

/** As it was: the card has been looked at. Something is new: it is recorded now, from today on. */
async function settleCover(board, row, told, coverRead) {
	const cover = await coverRead;
	if (cover.mayRecord && told === 'same') {
		await recordCard(board, row, cover);
	} else if (cover.mayRecord && told === 'changed') {
		await recordChange(board, row, { replaces: cover.paying.some(({ place }) => place === 1) });
	}
}

/** What could not be recorded is told, and can be tried again. */
async function recordCard(board, row, cover) {
	if (!cover.cover) {
		await cover.open(row);
	}
	const done = await Promise.all(cover.paying.filter(({ kind }) => kind === 'insured').map((one) => verifiedByCard(board, row.patient.uuid, one)));
	if (!cover.cover || done.includes(false)) {
		board.say({ kind: 'cardUnrecorded', row, again: () => recordCard(board, row, cover) });
	}
}

/** Whoever does something else by now opens the form when they come to it. */
async function recordChange(board, row, what) {
	if (!await openCoverForm(board, row, what)) {
		board.say({ kind: 'coverChanged', row, again: () => recordChange(board, row, what) });
	}
}

function key(event) {
	moving = event.key.startsWith('Arrow');
	digit(event);
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
		after(step.dataset.step).focus();
	}
}

/** Where it goes on after a question. */
const after = (name) => element().querySelector(`[data-step=${name}] ~ [data-step] input`) ?? element().querySelector('.main');
