/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The manager's page: how full it is, what was overbooked, who is likely to come, the rules, and when nobody is there.

import { number, plainDate, timeWithSeconds } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { absencesPart } from './absences-part.js';
import { daysTable } from './days.js';
import { overbookedList } from './overbooked.js';
import { lastDay } from './query.js';
import { rulesPart } from './rules.js';
import { sessionsOf } from './sessions.js';
import { showsPart } from './shows-part.js';
import { weeksChart } from './weeks.js';

const PARTS = { load: loadPart, overbooked: overbookedList, shows: showsPart, rules: rulesPart, absences: absencesPart };

export function capacityView(page) {
	return html`<div class="sheet capacity" data-part=${page.part}>
		<h1>${heading(page)}</h1>
		<div class="views" role="group" aria-label=${t('capacity.parts')}>${page.parts.map((part) => html`
			<button type="button" aria-pressed=${part === page.part} @click=${() => page.ask({ part: part === page.parts[0] ? null : part })}>
				${t(`capacity.part.${part}`)}</button>`)}</div>
		<p class="message" role="alert">${page.figures.problem ?? nothing}</p>
		${page.figures.rules ? PARTS[page.part](page) : waiting(page)}
	</div>`;
}

const heading = (page) => (page.goesByWeeks ? t('capacity.heading', { from: plainDate(page.weeks[0]), to: plainDate(lastDay(page.weeks[0])) })
	: t('capacity.title'));

const waiting = (page) => (page.figures.problem
	? html`<p><button type="button" class="go" @click=${() => page.read()}>${t('tryAgain')}</button></p>`
	: html`<p>${t('capacity.loading')}</p>`);

function loadPart(page) {
	const { load } = page.figures;
	if (load.services.length === 0) {
		return html`<p>${t('capacity.none')}</p>`;
	}
	return html`<p class="summary"><span role="status">${summary(load)}</span></p>
		<section class="card">${weeksChart(page)}</section>
		<section class="card">${daysTable(page)}${sessionsOf(page)}</section>`;
}

function summary({ sessionsOver }) {
	return sessionsOver === 0 ? html`<span aria-hidden="true">✓</span> ${t('capacity.summary.fine')}`
		: html`<span aria-hidden="true">▲</span> ${tn('capacity.summary', sessionsOver, { count: number(sessionsOver) })}`;
}

/** Earlier and later, as the board goes from day to day. */
export const weekChoice = (page) => html`<div class="day" role="group" aria-label=${t('capacity.choose')}>
	<button type="button" aria-label=${t('keys.weeksBefore')} @click=${() => page.goWeeks(-1)}>‹</button>
	<button type="button" aria-label=${t('keys.weeksAfter')} @click=${() => page.goWeeks(1)}>›</button>
	<button type="button" class="today" aria-current=${page.isNow ? 'date' : nothing} @click=${() => page.goToNow()}>
		${t('capacity.now')}</button></div>`;

export const freshness = ({ figures: { readAt } }) => (readAt
	? html`<span class="freshness">${t('fresh', { time: timeWithSeconds(readAt) })}</span>` : nothing);
