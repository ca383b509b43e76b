/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who pays, typed and saved without the mouse: a window over the patient's sheet, or over the board after a check-in.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';
import { shownName } from '../parts/person-line.js';
import { called, placeWords } from './words.js';

const DIALOG = 'cover-form';
const SHEET = 'patient-sheet';
const LONG = 255;
const NUMBER = 50;
const KINDS = ['insured', 'self', 'waiver'];
const RELATIONSHIPS = ['self', 'spouse', 'child', 'parent', 'other'];
const WAYS = ['card', 'phone', 'portal', 'electronic', 'letter'];
const ANSWERS = ['active', 'inactive', 'unknown', 'unclear'];
const SHARED = ['family', 'duplicate'];
const PLACES = [1, 2, 3];

const element = () => document.getElementById(DIALOG);
const idOf = (field) => `cover-${field}`;

/**
 * Opens it over the patient's sheet, or over the board while nothing else is done there.
 *
 * @param what {mode, coverage, replaces}, as CoverForm.open takes them; nothing for a new one
 * @returns whether it has been opened
 */
export async function openCoverForm(board, row, what = {}) {
	const { coverForm, paying } = board;
	if (isElsewhere(board, row)) {
		return false;
	}
	if (paying.row !== row || !paying.cover) {
		await paying.open(row);
	}
	if (paying.row !== row || !paying.cover || isElsewhere(board, row)) {
		return false;
	}
	const read = coverForm.open(what);
	element().showModal();
	focusFirst();
	await read;
	focusFirst();
	return true;
}

/** Whether another page is shown, this one is covered, or somebody does something else in it: they would type into the wrong window. */
function isElsewhere(board, row) {
	const dialogs = [...document.querySelectorAll('dialog[open]')].filter(({ id }) => id !== SHEET || board.sheet.row !== row);
	return !element() || Boolean(element().closest('[inert]')) || dialogs.length > 0 || document.activeElement.matches(':is(input, select, textarea):not(dialog *)');
}

/** Where somebody types already the cursor stays. */
function focusFirst() {
	if (!element()?.contains(document.activeElement)) {
		element()?.querySelector('select, input')?.focus();
	}
}

export function coverFormDialog(board) {
	const { coverForm: form } = board;
	// only who leaves it ends it: the lock closes it for a while, too
	return html`<dialog id=${DIALOG} class="patient paying-form" aria-labelledby="${DIALOG}-title" @cancel=${() => form.close()}>
		${form.mode ? html`<form novalidate @submit=${(event) => save(event, board, form)}>
			<h2 id="${DIALOG}-title">${title(form)} · <bdi>${shownName(form.row.patient, board.isPublic(form.row))}</bdi></h2>
			<p class="message" role="alert">${form.problems[''] ?? nothing}</p>
			<fieldset><legend class="unseen">${t('cover')}</legend>${{ edit, verify, remove }[form.mode](form)}</fieldset>
			<p class="buttons"><button type="button" class="go" @click=${() => close(board, form)}>${t('dialog.close')}</button>
				<button class="go main" aria-disabled=${form.busy}>${t(form.mode === 'remove' ? 'cover.remove' : 'cover.save')}</button></p>
		</form>` : nothing}
	</dialog>`;
}

const title = ({ mode, coverage }) => (coverage ? t(`cover.title.${mode}`, { what: called(coverage) }) : t('cover.title.add'));

function close(board, form) {
	element().close();
	form.close();
	board.changed(true);
}

async function save(event, board, form) {
	event.preventDefault();
	const { target } = event;
	if (await form.save()) {
		close(board, form);
	} else if (target.isConnected) {
		target.querySelector('[aria-invalid], .answer :is(input, select)')?.focus();
	}
}

const edit = (form) => {
	const { typed } = form;
	return [
		choice(form, 'kind', KINDS.map((kind) => [kind, t(`cover.kind.${kind}`)])),
		typed.kind === 'insured' ? insured(form) : nothing,
		typed.kind === 'waiver' ? text(form, 'reason', LONG) : nothing,
		choice(form, 'place', [...new Set([...PLACES, typed.place])].map((place) => [place, placeWords(place)])),
		text(form, 'from', nothing, 'date'),
		text(form, 'until', nothing, 'date'),
		typed.replaces || form.refused === 'coverage.placeTaken' ? tick(form, 'replaces') : nothing,
	];
};

const insured = (form) => {
	const { typed, choices } = form;
	const plans = choices.find(({ uuid }) => uuid === typed.payer)?.plans ?? [];
	return [
		choice(form, 'payer', [['', t('cover.choose')], ...choices.map(({ uuid, name }) => [uuid, name])]),
		choice(form, 'plan', [['', t('cover.noPlan')], ...plans.map(({ uuid, name }) => [uuid, name])]),
		number(form),
		choice(form, 'relationship', RELATIONSHIPS.map((one) => [one, t(`cover.relationship.${one}`)])),
		typed.relationship === 'self' ? nothing : text(form, 'holder', LONG),
	];
};

const verify = (form) => [
	choice(form, 'how', WAYS.map((how) => [how, t(`cover.how.${how}`)])),
	choice(form, 'answer', ANSWERS.map((answer) => [answer, t(`cover.answer.${answer}`)])),
	text(form, 'words', LONG),
];

const remove = (form) => [text(form, 'why', LONG)];

function choice(form, field, options) {
	const problem = form.problems[field];
	return html`<div class="field"><label for=${idOf(field)}>${t(`cover.field.${field}`)}</label>
		<select id=${idOf(field)} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${idOf(field)}-message` : nothing}
			@change=${({ target }) => form.type({ [field]: target.value })}>
			${options.map(([value, label]) => html`<option value=${value} .selected=${String(value) === String(form.typed[field])}>${label}</option>`)}</select>
		${fieldMessage(idOf(field), problem)}</div>`;
}

function text(form, field, longest, type = 'text') {
	const problem = form.problems[field];
	return html`<div class="field"><label for=${idOf(field)}>${t(`cover.field.${field}`)}</label>
		<input id=${idOf(field)} type=${type} maxlength=${longest} autocomplete="off" dir="auto" .value=${form.typed[field]}
			aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${idOf(field)}-message` : nothing}
			@input=${({ target }) => form.type({ [field]: target.value })}>
		${fieldMessage(idOf(field), problem)}</div>`;
}

const tick = (form, field) => html`<p class="wide answer"><label><input type="checkbox" .checked=${form.typed[field]}
	@change=${({ target }) => form.type({ [field]: target.checked })}> ${t(`cover.field.${field}`)}</label></p>`;

/** What is said of it while one types never moves the focus. */
function number(form) {
	const { finding } = form.number;
	const said = finding && finding.state !== 'right' ? saidOf(finding) : null;
	const problem = said ?? form.problems.memberId;
	return html`<div class="field"><label for=${idOf('memberId')}>${t('cover.field.memberId')}</label>
		<input id=${idOf('memberId')} type="text" maxlength=${NUMBER} autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr" .value=${form.typed.memberId}
			aria-invalid=${problem ? 'true' : nothing} aria-describedby="${idOf('memberId')}-said"
			@input=${({ target }) => form.type({ memberId: target.value })}>
		<div id="${idOf('memberId')}-said" role="status" class="said">${problem ? fieldMessage(idOf('memberId'), problem) : finding ? html`<p class="fits"><span aria-hidden="true">✓</span> ${t('cover.number.right')}</p>` : nothing}</div>
		${said || form.refused === 'coverage.slip' || form.refused === 'coverage.others' ? ways(form, finding) : nothing}
	</div>`;
}

/** The slip is named where a number of theirs is one slip away. */
const saidOf = ({ state, known, slip }) => (known ? t(`cover.slip.${slip.kind}`, { known }) : t(`cover.number.${state}`));

function ways(form, finding) {
	const state = finding?.state;
	return html`<div class="answer">
		${finding?.known ? html`<button type="button" class="go" @click=${() => take(form, finding.known)}>${t('cover.take', { known: finding.known })}</button>` : nothing}
		${['likeFormer', 'likeOthers'].includes(state) || form.refused === 'coverage.slip' ? tick(form, 'sure') : nothing}
		${state === 'others' || form.refused === 'coverage.others' ? choice(form, 'shared', [['', t('cover.choose')], ...SHARED.map((why) => [why, t(`cover.shared.${why}`)])]) : nothing}
	</div>`;
}

/** The focus is back in the field when the question goes. */
function take(form, known) {
	document.getElementById(idOf('memberId')).focus();
	form.type({ memberId: known });
}
