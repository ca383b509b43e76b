/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The list of cases, what is overdue first: whose it is, how far, what it waits for until when.

import { number, plainDate, timeWithSeconds } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t, tn } from '../messages.js';
import { countRow } from '../parts/count-row.js';
import { kbd } from '../parts/kbd.js';
import { shownName } from '../parts/person-line.js';
import { select } from '../parts/select.js';
import { isOn } from '../prefs.js';
import { DUE, SHOWN } from './query.js';
import { age, period, pressing, stateChip, units, waiting } from './words.js';

/** Of these the list says for how long they have been so. */
const AGING = ['submitted', 'pended', 'appeal'];

export function caseList(page) {
	const { book } = page;
	return html`<div class="sheet cases">
		<h1>${t('authorizations.title')}</h1>
		<div class="choices">${countRow({ label: t('authorizations.show'), current: page.query.show, items: Object.keys(SHOWN).map((id) => item(book, id)),
			choose: (show) => page.ask({ show: show ?? 'todo' }) })}
			${select({ id: 'case-due', label: t('authorizations.due'), all: t('authorizations.due.all'), value: page.query.due,
				options: DUE.map((id) => ({ id, label: t(`authorizations.due.${id}`) })), choose: (due) => page.ask({ due }) })}
			${select({ id: 'case-payer', label: t('authorizations.payer'), all: t('authorizations.payer.all'), value: page.query.payer,
				options: book.payers.map(({ uuid, name }) => ({ id: uuid, label: name })), choose: (payer) => page.ask({ payer }) })}
			${page.mayOpen ? html`<button type="button" class="go" @click=${() => page.add.open()}>${t('authorizations.add')} ${kbd('caseAdd')}</button>` : nothing}</div>
		<p class="message" role="alert">${book.problem ?? nothing}</p>
		${book.lines ? lines(page) : html`<p>${book.problem ? nothing : t('authorizations.loading')}</p>`}
		${page.mayOpen ? page.add.content() : nothing}
	</div>`;
}

// what is valid or over is not counted: there is nothing to do with it, and there is much of it
const item = (book, id) => ({ id, label: t(`authorizations.show.${id}`), count: ['valid', 'ended'].includes(id) ? '' : number(book.count(SHOWN[id])) });

function lines(page) {
	const { book } = page;
	const { escalated } = book.reminders;
	const overdue = book.count(SHOWN[page.query.show], 'overdue');
	return html`<p class="told" role="status">${overdue > 0 && page.query.show !== 'valid' && page.query.show !== 'ended'
		? html`<span aria-hidden="true">▲</span> ${t('authorizations.overdue', { count: number(overdue) })}` : nothing}
		${escalated > 0 ? html`<b>${tn('authorizations.escalated', escalated)}</b>` : nothing}</p>
		${book.lines.length === 0 ? html`<p>${t('authorizations.none')}</p>` : html`<ul class="case-lines" aria-label=${t('authorizations.title')}>
			${repeat(book.lines, ({ uuid }) => uuid, (line) => row(page, line))}</ul>`}
		${book.next ? html`<button type="button" class="go" aria-disabled=${book.busy} @click=${() => book.more()}>${t('authorizations.more')}</button>` : nothing}`;
}

function row(page, line) {
	const { next, state } = line;
	return html`<li class=${next ? pressing(next.at) : ''}>
		<button type="button" data-case=${line.uuid} @click=${() => page.open(line.uuid)}>
			<span class="who"><bdi class="name">${nameOf(page, line)}</bdi> <small><bdi class="apart">${toldApart(page, line)}</bdi>${toldApart(page, line) && about(line) ? ' · ' : nothing}<bdi>${about(line)}</bdi></small></span>
			<span class="state">${stateChip(state)} ${line.urgency === 'expedited' ? html`<b class="urgent">${t('authorizations.urgency.expedited')}</b>` : nothing}
				${AGING.includes(state) ? html`<small>${t('authorizations.since', { span: age(line.since) })}</small>` : nothing}</span>
			<span class="waits">${next ? html`<span>${pressing(next.at) ? html`<span aria-hidden="true">▲</span>` : nothing} ${waiting(next)}</span>
				${next.level === 'escalated' ? html`<b class="urgent">${t('authorizations.level.escalated')}</b>` : nothing}` : t('authorizations.rests')}
				${line.number ? html`<small>${t('authorizations.number', { number: line.number })} · ${units(line)} · ${period(line.approvedFrom, line.approvedUntil)}</small>` : nothing}</span>
		</button></li>`;
}

const about = ({ service, payer, provider }) => [service?.name, payer?.name, provider?.name].filter(Boolean).join(' · ');

/** In privacy also who somebody wanted to see before is hidden. */
export const isShown = (page, { patient }) => !isOn('privacy') && (page.named.has(patient?.uuid) || !patient?.restricted);

/** Tells people of one name apart: their identifier, and when they were born. */
export function toldApart(page, line) {
	const { identifier, birthDate } = line.patient ?? {};
	return isShown(page, line) ? [identifier, birthDate && t('person.born', { date: plainDate(birthDate) })].filter(Boolean).join(' · ') : '';
}

export const nameOf = (page, line) => shownName(line.patient ?? {}, isShown(page, line));

export const freshness = ({ readAt }) => (readAt
	? html`<span class="freshness">${t('fresh', { time: timeWithSeconds(readAt) })}</span>` : nothing);
