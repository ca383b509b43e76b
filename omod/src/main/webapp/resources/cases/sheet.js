/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// One case: how it stands and until when what is to be done, what was asked, and all that happened.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { timeline } from '../parts/timeline.js';
import { isOn } from '../prefs.js';
import { askedPart } from './asked.js';
import { contactsPart } from './contacts.js';
import { documentsPart } from './documents.js';
import { stepsPart } from './steps.js';
import { isShown, nameOf, toldApart } from './view.js';
import { age, period, pressing, stateChip, units, until, waiting } from './words.js';

export function caseSheet(page) {
	const { file } = page;
	return html`<div class="sheet cases case">
		<p><button type="button" class="go quiet" @click=${() => page.toList()}><span aria-hidden="true">‹</span> ${t('authorizations.back')}</button></p>
		${file.sheet ? whole(page) : html`<h1 id="case-heading" tabindex="-1">${t('authorizations.title')}</h1>
			<p class="message" role="alert">${file.problem ?? nothing}</p>`}</div>`;
}

function whole(page) {
	const { file } = page;
	const { line } = file.sheet;
	return html`<div class="case-head"><h1 id="case-heading" tabindex="-1"><bdi>${nameOf(page, line)}</bdi></h1>
		<bdi class="apart">${toldApart(page, line)}</bdi>
		${line.patient?.restricted && !isShown(page, line) && !isOn('privacy')
		? html`<button type="button" class="go" @click=${() => page.name(line.patient.uuid)}>${t('booking.reveal')}</button>` : nothing}
		${stateChip(line.state)} <small>${t('authorizations.since', { span: age(line.since) })}</small>
		${line.urgency === 'expedited' ? html`<b class="urgent">${t('authorizations.urgency.expedited')}</b>` : nothing}
		<span>${[line.service?.name, line.payer?.name].filter(Boolean).join(' · ')}</span></div>
		<p class="next ${line.next ? pressing(line.next.at) : ''}">${line.next ? html`<span aria-hidden="true">◷</span> ${waiting(line.next)}` : t('authorizations.rests')}</p>
		<p class="message" role="alert">${file.problem ?? nothing}</p>
		<p class="told" id="case-told" role="status" tabindex="-1">${file.told ? html`<span aria-hidden="true">✓</span> ${file.told}` : nothing}</p>
		<div class="columns"><div>${stepsPart(page)}${askedPart(page)}${documentsPart(page)}${contactsPart(page)}</div>
			<div>${authorizedPart(file.sheet)}${clocksPart(file.sheet)}${visitsPart(file.sheet)}${historyPart(file.sheet)}</div></div>`;
}

function authorizedPart({ line, reference, appeals, appealLevels }) {
	const facts = [line.number && t('authorizations.number', { number: line.number }), reference && t('authorizations.reference', { reference }),
		line.number && units(line), line.number && period(line.approvedFrom, line.approvedUntil),
		appeals > 0 && t('authorizations.appeals', { made: appeals, levels: appealLevels })].filter(Boolean);
	return facts.length === 0 ? nothing : html`<section aria-labelledby="case-payer-says"><h2 id="case-payer-says">${t('authorizations.payerSays')}</h2>
		<ul>${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}</ul></section>`;
}

function clocksPart({ clocks }) {
	const running = clocks.filter(({ stopped }) => !stopped);
	return running.length === 0 ? nothing : html`<section aria-labelledby="case-clocks"><h2 id="case-clocks">${t('authorizations.clocks')}</h2>
		<ul>${running.map(({ kind, due }) => html`<li class=${pressing(due)}>${waiting({ clock: kind, at: due })}</li>`)}</ul></section>`;
}

const visitsPart = ({ appointments }) => (appointments.length === 0 ? nothing
	: html`<section aria-labelledby="case-visits"><h2 id="case-visits">${t('authorizations.appointments')}</h2>
		<ul>${appointments.map(({ service, start }) => html`<li>${moment(start)} · <bdi>${service?.name}</bdi></li>`)}</ul></section>`);

const historyPart = ({ history }) => html`<section aria-labelledby="case-history"><h2 id="case-history">${t('authorizations.history')}</h2>
	${timeline({ label: t('authorizations.history'), events: [...history].reverse().map((event) => ({ at: event.at, what: happened(event), who: event.by ?? t('authorizations.byItself') })) })}</section>`;

function happened({ action, to, review, reason, number, reference, units: count, fromDay, untilDay, due }) {
	const said = [review && t('authorizations.review', { code: review }), number && t('authorizations.number', { number }),
		reference && t('authorizations.reference', { reference }), count && t('authorizations.units.asked', { count }), fromDay && period(fromDay, untilDay),
		due && t('authorizations.dueAt', { until: until(due) }), reason].filter(Boolean);
	return html`<b>${t(`authorizations.done.${action}`)}</b> → ${t(`authorizations.state.${to}`)}${said.length > 0 ? html`<br><bdi>${said.join(' · ')}</bdi>` : nothing}`;
}
