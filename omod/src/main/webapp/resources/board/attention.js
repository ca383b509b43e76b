/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What needs a person now, beside the list: the worst first, each with the way out.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { offersPart } from '../offers/part.js';
import { attentionList } from '../parts/attention-list.js';
import { flagWords } from './flag-words.js';
import { attempt, next, offers } from './jobs.js';
import { settleFromAfar } from './notes.js';
import { queueAlert } from './queue-alert.js';
import { reminderAlert } from './reminder-alert.js';
import { focusRow } from './table.js';

const MOST = 30;
const ORDER = ['bad', 'warn', 'tell'];
const OF_PERSON = ['second', 'message', 'document', 'restricted'];

export function attention(board) {
	const found = items(board);
	const count = found.length + board.offers.open.length + board.flaggedInQueue + board.reminders.escalated;
	// on a phone it is folded away until it is wanted
	const fold = () => {
		board.unfolded = !board.unfolded;
		board.changed(true);
	};
	return html`<section class="needs ${board.unfolded ? 'open' : ''}" aria-label=${t('attention')}>
		<h2>${t('attention')} <span class="number">${count}</span></h2>
		<button type="button" class="fold" aria-expanded=${board.unfolded ?? false} @click=${fold}>
			${t('attention')} <b>${count}</b></button>
		${queueAlert(board)}${reminderAlert(board)}
		<div class="body">${offersPart(board)}
			${found.length === 0 ? html`<p class="none">${t('attention.none')}</p>`
			: attentionList({ label: t('attention'), items: found.slice(0, MOST), words: 'severity' })}
			${found.length > MOST ? html`<p class="none">${tn('attention.more', found.length - MOST)}</p>` : nothing}</div>
	</section>`;
}

function items(board) {
	const found = [];
	const groups = new Map();
	for (const row of board.rows.all) {
		for (const line of (board.flags.shown.get(row.appointment) ?? []).filter((one) => matters(one, row))) {
			const key = groupKey(line, row);
			if (key && groups.has(key)) {
				groups.get(key).rows.push(row);
			} else {
				const item = { line, rows: [row] };
				groups.set(key ?? item, item);
				found.push(item);
			}
		}
	}
	return found.sort((a, b) => ORDER.indexOf(a.line.severity) - ORDER.indexOf(b.line.severity)
		|| Date.parse(a.line.from) - Date.parse(b.line.from)).map((item) => shown(board, item));
}

// a provider who is late is one thing to see to, and so is what holds for all appointments of one person
const groupKey = ({ flag, arguments: { provider } }, { patient }) => (
	provider ? `${flag} ${provider}` : OF_PERSON.includes(flag) ? `${flag} ${patient.uuid}` : null);

// a restricted record hides the name all day, and needs nobody when the person has gone
const matters = ({ flag }, { state }) => flag !== 'restricted' || !['done', 'missed', 'cancelled'].includes(state);

function shown(board, { line, rows }) {
	return { tone: line.severity, ...flagWords(board, line, rows), actions: ways(board, line, rows[0]) };
}

/** What settles it where that can be done from here, and the row itself. */
function ways(board, { flag, arguments: { note } }, row) {
	const show = {
		label: t('attention.show'),
		act: () => {
			if (!board.view().rows.includes(row)) {
				board.filter({ service: null, provider: null, state: null, flag: null, name: '' });
			}
			board.select(row.appointment);
			board.changed(true);
			focusRow(row.appointment);
		},
	};
	const job = flag === 'late' ? 'arrive' : flag === 'waiting' ? next(board, row) : null;
	const step = job && offers(board, row, job) ? { label: t(job), act: () => attempt(board, row, job) } : null;
	const settle = note && board.isPublic(row) && board.may('Keep Notes')
		? { label: t(`notes.settle.${flag}`), act: () => settleFromAfar(board, row, { uuid: note, kind: flag }) } : null;
	return [step, settle, show].filter(Boolean);
}
