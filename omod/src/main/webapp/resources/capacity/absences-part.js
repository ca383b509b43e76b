/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The part of the page for leave and closed days.

import { today } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { absenceForm, WHO } from './absence-form.js';
import { titleOf, whenOf } from './absence-words.js';

export function absencesPart(page) {
	const all = page.absences.from(today());
	return html`<div class="columns">
		<section aria-label=${t('capacity.part.absences')}>
			<p class="told" role="status">${page.absences.told ? html`<span aria-hidden="true">✓</span> ${page.absences.told}` : nothing}</p>
			<p class="message" role="alert">${page.absences.problem ? html`<span aria-hidden="true">▲</span> ${page.absences.problem}` : nothing}</p>
			${all.length > 0 ? html`<ul class="absences">${all.map((one) => entry(page, one))}</ul>` : html`<p>${t('capacity.absences.none')}</p>`}
		</section>
		${page.mayManage ? html`<div>${absenceForm(page)}</div>` : nothing}
	</div>`;
}

function entry(page, absence) {
	const asking = page.absences.asking === absence.uuid;
	return html`<li data-absence=${absence.uuid}>
		<div><b>${titleOf(absence)}</b> <span>${whenOf(absence)}</span>
			${absence.reason ? html`<small><bdi>${absence.reason}</bdi></small>` : nothing}</div>
		${!page.mayManage ? nothing : asking ? question(page, absence) : html`
			<button type="button" class="go remove" @click=${() => ask(page, absence)}>${t('capacity.absence.remove')}
				<span class="unseen">${titleOf(absence)}, ${whenOf(absence)}</span></button>`}</li>`;
}

function question(page, absence) {
	const keys = (event) => {
		if (event.key === 'Escape') {
			event.preventDefault();
			keep(page, absence);
		}
	};
	return html`<div class="question" role="group" aria-label=${t('capacity.absence.ask')} @keydown=${keys}>
		<p>${t('capacity.absence.ask')}</p>
		<button type="button" class="go main" @click=${() => remove(page, absence)}>${t('capacity.absence.yes')}</button>
		<button type="button" class="go keep" @click=${() => keep(page, absence)}>${t('capacity.absence.keep')}</button></div>`;
}

const focus = (selector) => document.querySelector(selector)?.focus();
const of = ({ uuid }) => `[data-absence="${uuid}"]`;

function ask(page, absence) {
	page.absences.ask(absence.uuid);
	focus(`${of(absence)} .keep`);
}

function keep(page, absence) {
	page.absences.ask(null);
	focus(`${of(absence)} .remove`);
}

// the focus goes to what takes its place
async function remove(page, absence) {
	const list = page.absences.from(today());
	const at = list.findIndex(({ uuid }) => uuid === absence.uuid);
	const next = list[at + 1] ?? list[at - 1];
	await page.removeAbsence(absence);
	if (!document.querySelector(of(absence))) {
		focus(next ? `${of(next)} .remove` : `#${WHO}`);
	}
}
