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
		<div class="said"><h2 id="day-load">${t('queue.load')}</h2>${said(load)}</div>
		<ol aria-label=${t('queue.load.hours')}>${inView(load.hours).map((one) => hour(one, hasPlaces(load)))}</ol>
	</section>`;
}

const hasPlaces = ({ hours }) => hours.some(({ places }) => places !== null);

function said(load) {
	const sessions = load.over.filter(({ until }) => Date.parse(until) > now());
	const more = sessions.length - MOST_SESSIONS;
	const unlimited = load.hours.some((hour) => hour.unlimited > 0);
	return html`${sessions.slice(0, MOST_SESSIONS).map(({ service, from, until, booked, places }) => html`<p><span aria-hidden="true">▲</span>
			${t('queue.load.over', { service: service.name, from: time(from), until: time(until), booked: number(booked), places: number(places) })}</p>`)}
		${more > 0 ? html`<p>${tn('queue.load.over.more', more, { count: number(more) })}</p>` : nothing}
		${sessions.length === 0 && hasPlaces(load) ? html`<p><span aria-hidden="true">✓</span> ${t('queue.load.fine')}</p>` : nothing}
		${unlimited ? html`<p class="rest">${t(hasPlaces(load) ? 'queue.load.plus' : 'queue.load.noPlaces')}</p>` : nothing}`;
}

/** Of a long day those around now. */
function inView(hours) {
	const at = hours.findIndex(({ from }) => !isPast(from));
	const first = Math.min((at < 0 ? hours.length : at) - BEFORE_NOW, hours.length - MOST_HOURS);
	return hours.slice(Math.max(0, first), Math.max(0, first) + MOST_HOURS);
}

const isPast = (from) => Date.parse(from) + HOUR <= now();

/** @param added whether those without a limit come on top of those with one */
function hour({ from, places, booked, over, unlimited }, added) {
	const is = isPast(from) ? 'past' : Date.parse(from) <= now() ? 'now' : 'ahead';
	return html`<li class="${is} ${over > 0 ? 'over' : ''}">
		<span class="at">${time(from)} ${is === 'now' ? html`<b>${t('queue.load.now')}</b>` : nothing}</span>
		${places === null ? nothing : loadBar({ places, booked, over, held: 0 })}
		${unlimited === 0 ? nothing : html`<span class="unlimited"><span aria-hidden="true">${added ? '+' : ''}${number(unlimited)}</span>
			<span class="unseen">${t('queue.load.unlimited', { count: number(unlimited) })}</span></span>`}</li>`;
}
