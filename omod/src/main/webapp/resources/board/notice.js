/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The line that says what has just happened. It stays until the next one or until it is closed.

import { day, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, serverSentence, t } from '../messages.js';
import { kbd } from '../parts/kbd.js';
import { shownName } from '../parts/person-line.js';
import { DONE, attempt, offers, printSlip } from './jobs.js';
import { reopenFromAfar } from './notes.js';
import { stateWord } from './states.js';

const TONES = {
	booked: 'good', moved: 'good', cancelled: 'tell', called: 'good', noteSettled: 'good', noteReopened: 'tell', checkedIn: 'good', arrived: 'good', wentIn: 'good', done: 'good', undone: 'tell', cannot: 'tell', gone: 'tell', signedOut: 'warn', coverChanged: 'warn', cardUnrecorded: 'bad', refused: 'bad', noAnswer: 'bad',
};
const SIGNS = { good: '✓', tell: 'i', warn: '▲', bad: '▲' };

export function noticeLine(board) {
	const { notice } = board;
	const tone = notice ? TONES[notice.kind] : '';
	// the element with role=status is always there: what is put into it is then read out
	return html`<div class="notice ${tone}">
		<p role="status">${notice ? html`
			<span class="sign" aria-hidden="true">${SIGNS[tone]}</span> <span>${sentence(board, notice)}</span>` : nothing}</p>
		${notice ? html`${wayOut(board, notice)}
			<button type="button" class="close" aria-label=${t('notice.close')} @click=${() => board.say(null)}>×</button>` : nothing}
	</div>`;
}

function sentence(board, { kind, row, before, reason, job, sentence: told, notice, blocked, note }) {
	const args = { name: shownName(row.patient, board.isPublic(row)), number: row.call?.number, time: time(row.start), day: day(row.start.slice(0, 10)), state: stateWord(row) };
	switch (kind) {
		case 'checkedIn': {
			const visit = `notice.visit.${row.checkIn?.visit}`;
			// what the server notes about a visit is said here already, unless it is something new
			return `${t('notice.checkedIn', args)} ${row.call ? t('notice.number', args) : ''} ${has(visit) ? t(visit) : notice ?? ''} ${blocked ? t('notice.slipBlocked') : ''}`;
		}
		case 'undone':
			return t(before.state === 'checkedIn' ? 'notice.undone' : 'notice.undone.move', args);
		case 'cannot': {
			// the server says it better for each state, with the way out
			const why = reason === 'state' && serverSentence(job === 'checkIn'
				? `frontdesk.error.checkIn.status.${row.status}` : `frontdesk.error.${job}.status`);
			return why ? `${t('notice.about', args)} ${why}` : t(`notice.cannot.${reason}`, args);
		}
		case 'refused':
			return told ? `${t('notice.about', args)} ${told}` : t('notice.refused', args);
		case 'noAnswer':
		case 'signedOut':
			return t(`notice.${kind}.${has(`notice.${kind}.${job}`) ? job : 'move'}`, args);
		case 'noteSettled':
		case 'noteReopened':
			return t(`notice.${kind}.${note.kind}`, args);
		default:
			return t(`notice.${kind}`, args);
	}
}

function wayOut(board, { kind, row, job, answers, note, again }) {
	const current = board.rows.get(row.appointment);
	if (!current) {
		return nothing;
	}
	if (again) {
		return againButton(board, row, again, t(kind === 'coverChanged' ? 'cover.record' : 'tryAgain'));
	}
	if (kind === 'noteSettled') {
		return html`<button type="button" class="go" @click=${() => reopenFromAfar(board, row, note)}>${t('undo')}</button>`;
	}
	if (DONE.includes(kind) && offers(board, current, 'undo')) {
		return html`${current.call && ['checkedIn', 'arrived'].includes(kind) ? slipButton(board, current) : nothing}
			${button(board, current, 'undo', html`${t('undo')} ${undoable(board) === current ? kbd('undo') : nothing}`)}`;
	}
	if (kind === 'numbered' && current.call) {
		return slipButton(board, current);
	}
	return (kind === 'noAnswer' || kind === 'signedOut') && offers(board, current, job)
		? button(board, current, job, t('tryAgain'), answers) : nothing;
}

const slipButton = (board, row) => html`<button type="button" class="go" @click=${() => printSlip(board, row)}>
	${t('slip')} ${kbd('slip')}</button>`;

function againButton(board, row, again, label) {
	const act = () => {
		board.say(null);
		document.getElementById(`row-${row.appointment}`)?.focus();
		again();
	};
	return html`<button type="button" class="go" @click=${act}>${label}</button>`;
}

// the button goes when it has done its work, so the focus is given to the row it was about
function button(board, row, job, label, answers) {
	const act = () => {
		attempt(board, row, job, answers);
		document.getElementById(`row-${row.appointment}`)?.focus();
	};
	return html`<button type="button" class="go" @click=${act}>${label}</button>`;
}

/** What U undoes: the selected row's last step, else the one that the notice is about. */
export function undoable(board) {
	const { selected } = board.view();
	if (selected && offers(board, selected, 'undo')) {
		return selected;
	}
	const told = DONE.includes(board.notice?.kind) && board.rows.get(board.notice.row.appointment);
	return told && offers(board, told, 'undo') ? told : selected;
}
