/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the clinic wants of each service's places, and why one may overbook.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';
import { NUMBERS } from './rule-edits.js';

const MODES = ['off', 'warn', 'enforce'];

export const rulesPart = (page) => html`<section aria-label=${t('capacity.part.rules')}>
		<p>${t(page.mayManage ? 'capacity.rules.intro' : 'capacity.rules.mayNot')}</p>
		${page.figures.rules.map((rule) => ruleForm(page, rule))}
	</section>
	${reasons(page)}`;

function ruleForm(page, rule) {
	const { service: { uuid, name } } = rule;
	const id = `rule-${uuid}`;
	const edit = page.edits.of(rule);
	const save = (event) => {
		event.preventDefault();
		page.edits.save(rule);
	};
	const keys = (event) => {
		if (event.key === 'Escape' && edit.dirty) {
			event.preventDefault();
			page.edits.drop(rule);
		}
	};
	return html`<form class="rule" novalidate aria-labelledby="${id}-name" data-service=${uuid} @submit=${save} @keydown=${keys}>
		<b id="${id}-name"><bdi>${name}</bdi></b>
		<div class="field mode"><label for="${id}-mode">${t('capacity.rule.mode')}</label>${mode(page, rule, `${id}-mode`, edit)}
			<small id="${id}-mode-about">${t(`capacity.rule.mode.${edit.values.mode}.about`)}</small></div>
		${NUMBERS.map((each) => numberField(page, rule, { name: each, id: `${id}-${each}`, edit }))}
		<div class="ways">${edit.dirty ? buttons(page, rule, edit) : nothing}
			<small role="status">${edit.saved ? html`<span aria-hidden="true">✓</span> ${t('setting.saved')}` : nothing}</small></div>
		<p class="message" role="alert">${edit.problem ? html`<span aria-hidden="true">▲</span> ${edit.problem}` : nothing}</p>
	</form>`;
}

const mode = (page, rule, id, { values }) => html`<select id=${id} ?disabled=${!page.mayManage} aria-describedby="${id}-about"
	@change=${(event) => page.edits.type(rule, 'mode', event.target.value)}>${MODES.map((each) => html`
		<option value=${each} .selected=${each === values.mode}>${t(`capacity.rule.mode.${each}`)}</option>`)}</select>`;

function numberField(page, rule, { name, id, edit }) {
	const problem = edit.fields[name];
	return html`<div class="field">
		<label for=${id}>${t(`capacity.rule.${name}`)}</label>
		<input id=${id} inputmode="numeric" maxlength="5" autocomplete="off" placeholder=${t(`capacity.rule.${name}.unset`)}
			?readonly=${!page.mayManage} .value=${edit.values[name]} aria-invalid=${problem ? 'true' : nothing}
			aria-describedby=${problem ? `${id}-message` : nothing}
			@input=${(event) => page.edits.type(rule, name, event.target.value)}>
		${fieldMessage(id, problem)}</div>`;
}

const buttons = (page, rule, { busy }) => html`<button class="go main" aria-disabled=${Boolean(busy)}>${t(busy ? 'setting.saving' : 'setting.save')}</button>
	<button type="button" class="go" @click=${() => page.edits.drop(rule)}>${t('setting.drop')}</button>`;

const reasons = (page) => html`<section class="reasons" aria-labelledby="capacity-reasons">
	<h2 id="capacity-reasons">${t('capacity.reasons')}</h2>
	<p>${t('capacity.reasons.about')}</p>
	<ul>${page.figures.reasons.map((reason) => html`<li><bdi>${reason}</bdi></li>`)}</ul>
	<p>${page.settings ? html`<a href=${page.settings.address} @click=${(event) => follow(event, page.settings)}>${t('capacity.reasons.change')}</a>`
		: t('capacity.reasons.ask')}</p>
</section>`;

// with a modifier the browser opens it elsewhere
function follow(event, settings) {
	if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		settings.open();
	}
}
