/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How full today is, hour by hour, and which sessions have more booked than there are places. Nobody's name is in it.

import { now, number, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { loadBar } from '../parts/load-chart.js';

const HOUR = 3_600_000;
const MOST_HOURS = 12;
const BEFORE_NOW = 2;
const MOST_SESSIONS = 2;

export function loadPart({ queue: { load } }) {
	return !load || load.hours.length === 0 ? nothing : html`<section class="day-load" aria-labelledby="day-load">
		<div><h2 id="day-load">${t('queue.load')}</h2>${overfull(load.over.filter(({ until }) => Date.parse(until) > now()))}</div>
		<ol aria-label=${t('queue.load.hours')}>${inView(load.hours).map(hour)}</ol>
	</section>`;
}

function overfull(sessions) {
	const more = sessions.length - MOST_SESSIONS;
	return sessions.length === 0 ? html`<p><span aria-hidden="true">✓</span> ${t('queue.load.fine')}</p>` : html`<ul>
		${sessions.slice(0, MOST_SESSIONS).map(({ service, from, until, booked, places }) => html`<li><span aria-hidden="true">▲</span>
			${t('queue.load.over', { service: service.name, from: time(from), until: time(until), booked: number(booked), places: number(places) })}</li>`)}
		${more > 0 ? html`<li>${tn('queue.load.over.more', more, { count: number(more) })}</li>` : nothing}</ul>`;
}

/** Of a long day those around now. */
function inView(hours) {
	const at = hours.findIndex(({ from }) => !isPast(from));
	const first = Math.min((at < 0 ? hours.length : at) - BEFORE_NOW, hours.length - MOST_HOURS);
	return hours.slice(Math.max(0, first), Math.max(0, first) + MOST_HOURS);
}

const isPast = (from) => Date.parse(from) + HOUR <= now();

function hour({ from, places, booked, over, unlimited }) {
	const is = isPast(from) ? 'past' : Date.parse(from) <= now() ? 'now' : 'ahead';
	return html`<li class="${is} ${over > 0 ? 'over' : ''}">
		<span class="at">${time(from)} ${is === 'now' ? html`<b>${t('queue.load.now')}</b>` : nothing}</span>
		${places === null ? html`<span>${t('capacity.load.open', { booked: number(unlimited) })}</span>` : html`${loadBar({ places, booked, over, held: 0 })}
			${unlimited > 0 ? html`<small>${t('queue.load.unlimited', { count: number(unlimited) })}</small>` : nothing}`}</li>`;
}
