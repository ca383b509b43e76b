/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The sessions of one service's day: what each has and what is taken.

import { day as dayName, number, span, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { chip } from '../parts/chip.js';
import { over } from './load.js';

export const SESSIONS = 'capacity-sessions';

const COLUMNS = ['time', 'places', 'booked', 'held', 'left', 'used', 'state'];

export function sessionsOf(page) {
	const { service, day } = page.query;
	const { load } = page.figures;
	const name = load.services.find(({ uuid }) => uuid === service)?.name;
	const all = name && day ? load.on(service, day) : [];
	if (all.length === 0) {
		return nothing;
	}
	return html`<section class="sessions" id=${SESSIONS} aria-labelledby="${SESSIONS}-title">
		<p class="line"><b id="${SESSIONS}-title">${t('capacity.sessions', { service: name, day: dayName(day) })}</b>
			<button type="button" class="go" @click=${() => page.close()}>${t('dialog.close')}</button></p>
		<table><thead><tr>${COLUMNS.map((column) => html`<th scope="col">${t(`capacity.sessions.${column}`)}</th>`)}</tr></thead>
			<tbody>${all.map(row)}</tbody></table>
	</section>`;
}

const row = (session) => html`<tr>
	<th scope="row">${t('capacity.sessions.from', { from: time(session.from), until: time(session.until) })}</th>
	${figure('places', session.places)} ${figure('booked', session.booked)} ${figure('held', session.held)} ${figure('left', session.left)}
	<td>${label('used')}${used(session)}</td>
	<td>${label('state')}${state(session)}
		${session.overbooked > 0 ? html`<small>${tn('capacity.sessions.overbooked', session.overbooked, { count: number(session.overbooked) })}</small>`
			: nothing}</td></tr>`;

const label = (column) => html`<span class="column" aria-hidden="true">${t(`capacity.sessions.${column}`)}</span>`;

const figure = (column, value) => html`<td class="number">${label(column)}${value === null ? t('capacity.sessions.any') : number(value)}</td>`;

const used = ({ minutesOffered, minutesTaken }) => (minutesOffered === null ? span(minutesTaken)
	: t('capacity.used', { taken: span(minutesTaken), offered: span(minutesOffered) }));

function state(session) {
	const more = over(session);
	return more > 0 ? chip('▲', t('capacity.sessions.over', { count: number(more) }), 'bad')
		: session.left === 0 ? chip('■', t('capacity.sessions.full'), 'warn')
		: session.places === null ? t('capacity.sessions.open') : t('capacity.sessions.free');
}
