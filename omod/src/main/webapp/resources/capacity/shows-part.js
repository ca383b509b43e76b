/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who is likely to come in the next days, and how right that is.

import { day as dayName, moment, number, percent, time } from '../format.js';
import { html, nothing, svg } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { showReport } from './shows-report.js';

export const showsPart = (page) => html`<p class="message" role="alert">${page.shows.problem ?? nothing}</p>
	${page.shows.sessions ? html`${ahead(page.shows.sessions)}${learning(page)}${showReport(page.shows.report)}`
		: page.shows.problem ? html`<p><button type="button" class="go" @click=${() => page.shows.read()}>${t('tryAgain')}</button></p>`
		: html`<p>${t('shows.loading')}</p>`}`;

function ahead(sessions) {
	const booked = sessions.filter((session) => session.booked > 0)
		.sort((one, other) => one.day.localeCompare(other.day) || Date.parse(one.from) - Date.parse(other.from));
	if (booked.length === 0) {
		return html`<section class="card"><p class="none">${t('shows.ahead.none')}</p></section>`;
	}
	const most = Math.max(...booked.map((session) => Math.max(session.booked, session.places ?? 0)));
	return html`<section class="card"><table class="shows">
		<caption>${t('shows.ahead')}</caption>
		<thead><tr>${['day', 'session', 'booked', 'expected'].map((column) => html`<th scope="col">${t(`shows.ahead.${column}`)}</th>`)}</tr></thead>
		<tbody>${booked.map((session, i) => row(session, most, booked[i - 1]?.day !== session.day))}</tbody></table>
		<p><small>${t('shows.ahead.note')}</small></p></section>`;
}

const row = (session, most, isFirst) => html`<tr class=${isFirst ? 'first' : ''}>
	<td class="on">${isFirst ? dayName(session.day) : html`<span class="unseen">${dayName(session.day)}</span>`}</td>
	<th scope="row"><bdi>${session.service.name}</bdi>
		<small>${t('capacity.sessions.from', { from: time(session.from), until: time(session.until) })}</small></th>
	<td>${label('booked')}${session.places === null ? t('capacity.load.open', { booked: number(session.booked) })
		: t('capacity.load.of', { booked: number(session.booked), places: number(session.places) })}</td>
	<td>${label('expected')}<span class="span">${bar(session, most)}
		${likely(session)}</span></td></tr>`;

// all of them have come or not where there is nothing between
const likely = ({ expected, low, high }) => (low === high ? number(low)
	: t('shows.ahead.about', { expected: number(Math.round(expected)), low: number(low), high: number(high) }));

const label = (column) => html`<span class="column" aria-hidden="true">${t(`shows.ahead.${column}`)}</span>`;

// who is booked, the span in which those who come mostly are, and a mark for how many that is on average
const bar = ({ booked, expected, low, high }, most) => html`<svg aria-hidden="true" viewBox="0 0 ${most} 1" preserveAspectRatio="none">
	${svg`<rect class="booked" width=${booked} height="1"/><rect class="mostly" x=${low} width=${Math.max(high - low, most / 100)} height="1"/>
	<rect class="mean" x=${expected - most / 200} width=${most / 100} height="1"/>`}</svg>`;

function learning({ shows, mayManage }) {
	const { running, failed, percent: done } = shows.learning;
	return html`<section class="card learning" aria-labelledby="shows-right">
		<h2 id="shows-right">${t('shows.right')}</h2>
		<p>${learned(shows.report)}</p>
		${failed && !running ? html`<p class="message"><span aria-hidden="true">▲</span> ${t('shows.learning.failed')}</p>` : nothing}
		<p class="line">${mayManage ? html`<button type="button" class="go" aria-disabled=${running} aria-describedby="shows-learn"
			@click=${() => shows.learn()}>${t('shows.learn')}</button>` : nothing}
			<small id="shows-learn">${t('shows.learn.about')}</small>
			${running ? html`<progress max="100" value=${done} aria-label=${t('shows.learn')}></progress>` : nothing}
			<span role="status">${running ? t('shows.learning', { percent: percent(done / 100) })
				: shows.isDone ? html`<span aria-hidden="true">✓</span> ${t('shows.learning.done')}` : nothing}</span></p>
	</section>`;
}

function learned({ learned: at, days, appointments, missed, quality }) {
	if (!at) {
		return t('shows.none');
	}
	return quality ? t('shows.learned', { time: moment(at), count: number(appointments), days: number(days), missed: number(missed) })
		: t('shows.few', { count: number(appointments), days: number(days) });
}
