/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What needs an authorization: the rules, and the form that makes and changes them.

import { number, plainDate } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { FIRST, ruleForm } from './form.js';

export function rulesView(page) {
	const { rules } = page;
	return html`<div class="sheet requirements">
		<h1>${t('requirements.title')}</h1>
		<p>${t('requirements.about')}</p>
		<p class="told" role="status">${rules.told ? html`<span aria-hidden="true">✓</span> ${rules.told}` : nothing}</p>
		<p class="message" role="alert">${rules.problem ? html`<span aria-hidden="true">▲</span> ${rules.problem}` : nothing}</p>
		<div class="columns">
			<section aria-label=${t('requirements.list')}>${list(page)}</section>
			${ruleForm(page)}
		</div>
	</div>`;
}

function list(page) {
	const { rules: { list: all } } = page;
	return all === null ? html`<p>${t('requirements.reading')}</p>`
		: all.length === 0 ? html`<p>${t('requirements.none')}</p>`
			: html`<ul class="rules">${all.map((rule) => line(page, rule))}</ul>`;
}

function line(page, rule) {
	const { rules } = page;
	return html`<li data-rule=${rule.uuid}>
		<div><b><bdi>${rule.words}</bdi></b> <small>${about(rule)}</small></div>
		${rules.asking === rule.uuid ? question(page, rule) : html`<div class="ways">
			<button type="button" class="go" @click=${() => change(page, rule)}>${t('requirements.change')}<span class="unseen"> ${rule.words}</span></button>
			<button type="button" class="go retire" @click=${() => ask(page, rule)}>${t('requirements.retire')}<span class="unseen"> ${rule.words}</span></button></div>`}
	</li>`;
}

/** For whom and what it is, and when, in the order in which one reads it. */
function about({ payer, plan, service, serviceType, procedure, fromSession, leadDays, from, until }) {
	return [
		payer?.name ?? t('requirements.payer.all'), plan?.name, service?.name ?? t('requirements.service.all'), serviceType?.name,
		procedure && [procedure.name, procedure.name ? null : procedure.text].filter(Boolean).join(' '),
		fromSession > 1 && t('requirements.line.session', { number: number(fromSession) }),
		t('requirements.line.lead', { days: number(leadDays) }),
		(from || until) && `${from ? plainDate(from) : ''}–${until ? plainDate(until) : ''}`,
	].filter(Boolean).join(' · ');
}

const focus = (selector) => document.querySelector(selector)?.focus();

function change({ rules }, rule) {
	rules.change(rule);
	focus(`#${FIRST}`);
}

function ask({ rules }, { uuid }) {
	rules.ask(uuid);
	focus(`[data-rule="${uuid}"] .keep`);
}

function question(page, rule) {
	const keep = () => {
		page.rules.ask(null);
		focus(`[data-rule="${rule.uuid}"] .retire`);
	};
	const keys = (event) => {
		if (event.key === 'Escape') {
			event.preventDefault();
			keep();
		}
	};
	const retire = async () => {
		await page.rules.retire(rule);
		focus('.rules .go, .requirement input');
	};
	return html`<div class="question" role="group" aria-label=${t('requirements.retire.ask')} @keydown=${keys}>
		<p>${t('requirements.retire.ask')}</p>
		<button type="button" class="go main" @click=${retire}>${t('requirements.retire.yes')}</button>
		<button type="button" class="go keep" @click=${keep}>${t('requirements.retire.no')}</button></div>`;
}
