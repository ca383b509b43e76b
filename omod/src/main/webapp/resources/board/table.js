/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The list of the day in time order, with the line of now. A grid to assistive technology: arrows move by rows.

import { now, time } from '../format.js';
import { keyOf } from '../keys.js';
import { html } from '../lib/lit-html.js';
import { guard } from '../lib/directives/guard.js';
import { repeat } from '../lib/directives/repeat.js';
import { language, t } from '../messages.js';
import { isOn } from '../prefs.js';
import { attempt, besides, next } from './jobs.js';
import { rowLine } from './row.js';
import { groupOf } from './states.js';
import { waits } from './waits.js';

const COLUMNS = ['time', 'person', 'for', 'state', 'know', 'action'];
const KEYS = ['arrive', 'checkIn', 'withProvider', 'done', 'undo'];
const NOW = { appointment: 'now' };

/** The rows that the filter leaves out stay in the page, hidden: making 600 anew at each key would be felt. */
export function table(board, { rows, namesakes, selected }) {
	const { all } = board.rows;
	const shown = new Set(rows);
	return html`<div class="list" ?hidden=${rows.length === 0} @pointermove=${board.calm.touch} @keydown=${board.calm.touch}>
		<table role="grid" aria-label=${t('table.label')}>
			<thead role="rowgroup"><tr role="row">${COLUMNS.map((column) => html`
				<th role="columnheader" scope="col" class=${column}>${t(`table.${column}`)}</th>`)}</tr></thead>
			<tbody role="rowgroup" @click=${(event) => clicked(board, event)}
				@focusin=${(event) => focused(board, event)} @focusout=${(event) => left(board, event)}>
				${repeat(board.isToday ? withNow(all) : all, ({ appointment }) => appointment,
					(row) => (row === NOW ? nowLine()
						: line(board, row, { shown: shown.has(row), selected: row === selected, namesakes })))}
			</tbody>
		</table>
	</div>`;
}

export function focusRow(id, options) {
	document.getElementById(`row-${id}`)?.focus(options);
}

function line(board, row, { shown, selected, namesakes }) {
	const { since, past, later } = waits(board, row) ?? {};
	const props = {
		row,
		open: board.shows(row),
		shown,
		selected,
		since,
		past,
		later,
		flags: board.flags.shown.get(row.appointment),
		namesake: namesakes.has(row.patient.uuid),
		job: next(board, row),
		also: besides(board, row),
		busy: board.busy.get(row.appointment),
		fresh: board.marks.fresh(row.appointment),
		held: Boolean(board.filters.state) && groupOf(row) !== board.filters.state,
		withLocation: !board.location,
	};
	// typing in the filter must not look at every cell of 600 rows
	return guard([...Object.values(props), language(), isOn('privacy'), isOn('singleKeys'), ...KEYS.map(keyOf)], () => rowLine(props));
}

function withNow(rows) {
	const at = now();
	const next = rows.findIndex(({ start }) => Date.parse(start) > at);
	return next < 0 ? [...rows, NOW] : [...rows.slice(0, next), NOW, ...rows.slice(next)];
}

const nowLine = () => html`<tr class="now" role="row"><td role="gridcell" colspan="6"><span>
	<span class="unseen">${t('table.now')}</span> ${time(now())}</span></td></tr>`;

const rowOf = (event) => event.target.closest('[data-appointment]')?.dataset.appointment;

export function focused(board, event) {
	const id = rowOf(event);
	if (id && id !== board.selected) {
		board.select(id);
		board.changed();
	}
}

/** What privacy hides is shown in the row that one has gone to, until one leaves it. */
export function left(board, { relatedTarget }) {
	if (board.revealed && relatedTarget?.closest('[data-appointment]')?.dataset.appointment !== board.revealed) {
		board.reveal(null);
	}
}

export function clicked(board, event) {
	const id = rowOf(event);
	const button = event.target.closest('button');
	// the second half of a double click must not press what the first half put there
	if (id && !button) {
		board.reveal(id);
	} else if (id && event.detail <= 1) {
		board.select(id);
		attempt(board, board.rows.get(id), button.dataset.job);
		focusRow(id);
	}
}
