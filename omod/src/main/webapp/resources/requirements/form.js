/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The form of a rule.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { codeInput, codesFound, codesTold } from '../parts/code-field.js';
import { fieldMessage } from '../parts/field.js';

export const FIRST = 'requirement-words';

export function ruleForm({ rules }) {
	const submit = async (event) => {
		event.preventDefault();
		const saved = await rules.save();
		document.querySelector(saved ? `#${FIRST}` : '.requirement [aria-invalid]')?.focus();
	};
	const { typed, choices: { payers, services } } = rules;
	const plans = payers.find(({ uuid }) => uuid === typed.payer)?.plans ?? [];
	const types = services.find(({ uuid }) => uuid === typed.service)?.types ?? [];
	return html`<section aria-labelledby="requirement-form"><form class="requirement" novalidate @submit=${submit}>
		<h2 id="requirement-form">${t(rules.changing ? 'requirements.edit' : 'requirements.add')}</h2>
		${input(rules, 'words', 'text', 255)}
		${choice(rules, 'payer', payers)} ${plans.length > 0 ? choice(rules, 'plan', plans) : nothing}
		${choice(rules, 'service', services)} ${types.length > 0 ? choice(rules, 'serviceType', types) : nothing}
		${procedure(rules)}
		${input(rules, 'fromSession', 'number')} ${input(rules, 'periodDays', 'number', null, t('requirements.periodDays.about'))}
		${input(rules, 'leadDays', 'number')}
		${input(rules, 'from', 'date')} ${input(rules, 'until', 'date')}
		<p class="buttons"><button class="go main" aria-disabled=${rules.busy}>${t('requirements.save')}</button>
			${rules.changing ? html`<button type="button" class="go" @click=${() => leave(rules)}>${t('requirements.cancel')}</button>` : nothing}</p>
	</form></section>`;
}

function leave(rules) {
	const { uuid } = rules.changing;
	rules.change(null);
	document.querySelector(`[data-rule="${uuid}"] .go`)?.focus();
}

function choice(rules, name, all) {
	const id = `requirement-${name}`;
	const problem = rules.fields[name];
	return html`<div class="field"><label for=${id}>${t(`requirements.${name}`)}</label>
		<select id=${id} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${id}-message` : nothing}
			@change=${({ target }) => rules.type(name, target.value)}>
			<option value="" .selected=${rules.typed[name] === ''}>${t(`requirements.${name}.all`)}</option>
			${all.map((one) => html`<option value=${one.uuid} .selected=${one.uuid === rules.typed[name]}>${one.name}</option>`)}</select>
		${fieldMessage(id, problem)}</div>`;
}

function procedure(rules) {
	const id = 'requirement-procedure';
	const problem = rules.fields.procedure;
	const take = (one) => rules.choose(one);
	return html`<div class="field"><label for=${id}>${t('requirements.procedure')}</label>
		${codeInput(rules.search, {
		id, line: id, name: 'procedure', value: rules.typed.procedure, most: 101, problem, described: problem ? `${id}-message ${id}-about` : `${id}-about`,
		typed: (value) => rules.type('procedure', value), take,
	})}
		${codesFound(rules.search, id, take)}
		${rules.typed.procedureName ? html`<b><bdi>${rules.typed.procedureName}</bdi></b>` : nothing}
		<small id="${id}-about">${t('requirements.procedure.about')}</small> ${codesTold(rules.search)}
		${fieldMessage(id, problem)}</div>`;
}

function input(rules, name, type, most, about) {
	const id = `requirement-${name}`;
	const problem = rules.fields[name];
	const described = [problem && `${id}-message`, about && `${id}-about`].filter(Boolean).join(' ') || nothing;
	return html`<div class="field"><label for=${id}>${t(`requirements.${name}`)}</label>
		<input id=${id} type=${type} autocomplete="off" maxlength=${most ?? nothing} min=${type === 'number' ? 0 : nothing} .value=${rules.typed[name]}
			aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described} @input=${({ target }) => rules.type(name, target.value)}>
		${about ? html`<small id="${id}-about">${about}</small>` : nothing}
		${fieldMessage(id, problem)}</div>`;
}
