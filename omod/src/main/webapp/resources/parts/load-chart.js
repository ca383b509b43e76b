/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How full things are: a table whose cells are bars with their figures, and a word where something is full or over.

import { number } from '../format.js';
import { html, nothing, svg } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from './chip.js';

/**
 * @param of what the rows are, as a word
 * @param columns [{label, head}]; the head is what stands above, the label what names it where there is no room for columns
 * @param rows [{label, cells, total}], a cell for each column
 */
export const loadChart = ({ title, of, columns, rows, keys, entered }) => html`<table class="load"
		@keydown=${keys ?? nothing} @focusin=${entered ?? nothing}>
	<caption>${title}</caption>
	<thead><tr><th scope="col">${of}</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
	<tbody>${rows.map(({ label, cells, total }) => html`<tr class=${total ? 'total' : ''}>
		<th scope="row"><bdi>${label}</bdi></th>
		${cells.map((cell, i) => html`<td><span class="column" aria-hidden="true">${columns[i].label}</span>${cell}</td>`)}</tr>`)}</tbody>
</table>`;

/** @param load {places, booked, held, left, over}; places and left are null without a limit, and left may be left out */
export function loadBar(load) {
	const { places, booked, held, left, over } = load;
	const limited = places !== null;
	return html`<span class="bar">
		${limited ? bar(load) : nothing}
		<span class="taken">${limited ? t('capacity.load.of', { booked: number(booked), places: number(places) })
			: t('capacity.load.open', { booked: number(booked) })}</span>
		${over > 0 ? chip('▲', t('capacity.load.over', { count: number(over) }), 'bad')
			: left === 0 && places > 0 ? chip('■', t('capacity.load.full'), 'warn') : nothing}
		${left > 0 ? html`<small>${t('capacity.load.left', { count: number(left) })}</small>` : nothing}
		${held > 0 ? html`<small>${t('capacity.load.held', { count: number(held) })}</small>` : nothing}</span>`;
}

// what is taken, then what is held, and at the end what is over: as long as there are places, or as what they came to
function bar({ places, booked, held, over }) {
	const all = Math.max(places, booked + held, 1);
	const parts = [['', booked - over], ['held', held], ['over', over]];
	const starts = parts.map((part, i) => parts.slice(0, i).reduce((sum, [, count]) => sum + count, 0));
	return html`<svg aria-hidden="true" viewBox="0 0 ${all} 1" preserveAspectRatio="none">
		${parts.map(([name, count], i) => svg`<rect class=${name} x=${starts[i]} width=${count} height="1"/>`)}</svg>`;
}
