/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The day as columns by provider: who waits for whom, and how late each of them is.

import { compare, span, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t, tn } from '../messages.js';
import { personLine } from '../parts/person-line.js';
import { besides, next } from './jobs.js';
import { buttons, stateOf, known } from './row.js';
import { clicked, focused, left } from './table.js';
import { waits } from './waits.js';

const NOBODY = { uuid: '', name: null };

/** [{provider, rows}] by name, those without a provider last; a row with several providers stands in each. */
export function columnsOf(rows) {
	const columns = new Map();
	for (const row of rows) {
		for (const provider of row.providers.length > 0 ? row.providers : [NOBODY]) {
			const column = columns.get(provider.uuid) ?? { provider, rows: [] };
			column.rows.push(row);
			columns.set(provider.uuid, column);
		}
	}
	return [...columns.values()].sort((a, b) => !a.provider.name - !b.provider.name
		|| compare(a.provider.name ?? '', b.provider.name ?? ''));
}

/** Each row once, column by column: the order in which one moves through them. */
export const inOrder = (rows) => [...new Set(columnsOf(rows).flatMap((column) => column.rows))];

/** The row beside this one: the nearest in time in the next column that way. */
export function beside(rows, row, way) {
	const columns = columnsOf(rows);
	const column = columns[columns.findIndex((each) => each.rows.includes(row)) + way];
	const distance = ({ start }) => Math.abs(Date.parse(start) - Date.parse(row.start));
	return column?.rows.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest)) ?? row;
}

export function columns(board, view) {
	const seen = new Set();
	return html`<div class="columns-view" @pointermove=${board.calm.touch} @keydown=${board.calm.touch}
		@click=${(event) => clicked(board, event)} @focusin=${(event) => focused(board, event)}
		@focusout=${(event) => left(board, event)}>
		${columnsOf(view.rows).map(({ provider, rows }) => html`<section aria-label=${provider.name ?? t('filter.provider.none')}>
			<h2><bdi>${provider.name ?? t('filter.provider.none')}</bdi> <small>${head(board, provider, rows)}</small></h2>
			<ul>${repeat(rows, ({ appointment }) => appointment, (row) => {
				const first = !seen.has(row);
				seen.add(row);
				return card(board, view, row, first);
			})}</ul></section>`)}
	</div>`;
}

function head(board, provider, rows) {
	const { delay, inside } = board.flags.delayOf(provider.uuid);
	const late = Math.floor(delay / 60_000);
	return late > 0
		? html`<span class="late" title=${t(inside ? 'provider.late.inside' : 'provider.late.waiting')}>
			<span aria-hidden="true">!</span> ${t('provider.late', { span: span(late) })}</span>`
		: tn('provider.rows', rows.length);
}

function card(board, view, row, first) {
	const selected = row === view.selected;
	const open = board.shows(row);
	// only the first of several carries the id and takes the focus
	return html`<li id=${first ? `row-${row.appointment}` : nothing} tabindex=${selected && first ? 0 : -1}
		class=${selected ? 'selected' : ''} data-appointment=${row.appointment} data-status=${row.status} data-now=${row.state}>
		<div class="time">${time(row.start)}</div>
		<div class="person">${personLine(row.patient, view.namesakes.has(row.patient.uuid), open)}</div>
		<div class="for"><small>${open ? row.service.name : t('row.hidden')}</small></div>
		<div class="state">${stateOf(row)}</div>
		<div class="know">${known(waits(board, row) ?? {}, board.flags.shown.get(row.appointment) ?? [])}</div>
		<div class="action">${buttons(row, {
			open, selected, job: next(board, row), also: selected ? besides(board, row) : null, busy: board.busy.get(row.appointment),
		})}</div>
	</li>`;
}
