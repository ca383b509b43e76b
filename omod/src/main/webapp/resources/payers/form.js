/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is known of a payer, to be changed.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';
import { NEW, WAYS } from './edits.js';
import { linesOf } from './lines.js';
import { trialPart } from './trial-part.js';

const CHECKS = ['none', 'luhn', 'mod11', 'mod11-2', 'verhoeff'];
const KINDS = { portal: 'url', electronic: 'url', phone: 'tel', fax: 'tel', email: 'email' };

export function payerForm(page, payer) {
	const edit = page.edits.of(payer);
	const save = async (event) => {
		event.preventDefault();
		const wrong = await page.edits.save(payer);
		document.querySelector(wrong ? '.payer [aria-invalid], .payer .lines.wrong input' : '.payer .saved')?.focus();
	};
	const of = { page, payer, edit };
	return html`<form class="payer" novalidate aria-labelledby="payer-title" @submit=${save}>
		<h2 id="payer-title"><bdi>${payer === NEW ? t('payers.new') : payer.name}</bdi></h2>
		<fieldset><legend>${t('payers.group.name')}</legend>
			${text(of, 'code', { most: 50 })}${text(of, 'name', { most: 255 })}
			${payer === NEW ? nothing : tick(of, 'retired')}</fieldset>
		<fieldset><legend>${t('payers.group.reach')}</legend>
			${WAYS.map((way) => text(of, way, { kind: KINDS[way], most: 255 }))}
			${choice(of, 'first', ['', ...WAYS], (way) => t(way ? `payers.field.${way}` : 'payers.first.none'))}</fieldset>
		<fieldset><legend>${t('payers.group.times')}</legend>
			${text(of, 'expeditedHours', { digits: true, most: 3 })}${text(of, 'standardDays', { digits: true, most: 3 })}${tick(of, 'standardBusiness')}
			${text(of, 'appealDays', { about: true, most: 40 })}${tick(of, 'appealBusiness')}</fieldset>
		<fieldset><legend>${t('payers.group.memberIds')}</legend>
			${text(of, 'memberLayout', { about: true, most: 255 })}
			${choice(of, 'memberCheck', CHECKS, (check) => t(`payers.check.${check}`))}
			${trialPart(page, edit.values)}</fieldset>
		${linesOf(of, 'plans')}${linesOf(of, 'wants')}${linesOf(of, 'identifiers')}
		<div class="ways"><button class="go main" aria-disabled=${Boolean(edit.busy) || !edit.dirty}>${t(edit.busy ? 'setting.saving' : 'setting.save')}</button>
			${edit.dirty ? html`<button type="button" class="go" @click=${() => page.drop(payer)}>${t('setting.drop')}</button>` : nothing}
			<span class="saved" role="status" tabindex="-1">${edit.saved && !edit.dirty ? html`<span aria-hidden="true">✓</span> ${t('setting.saved')}` : nothing}</span></div>
		<p class="message" role="alert">${edit.problem ? html`<span aria-hidden="true">▲</span> ${edit.problem}` : nothing}</p>
	</form>`;
}

const described = (id, { problem, about }) => [about && `${id}-about`, problem && `${id}-message`].filter(Boolean).join(' ') || nothing;

function text({ page, payer, edit }, name, { kind = 'text', digits, about, most }) {
	const id = `payer-${name}`;
	const problem = edit.fields[name];
	return html`<div class="field">
		<label for=${id}>${t(`payers.field.${name}`)}</label>
		<input id=${id} type=${kind} inputmode=${digits ? 'numeric' : nothing} maxlength=${most} autocomplete="off" autocapitalize="none" spellcheck="false"
			.value=${edit.values[name]} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described(id, { problem, about })}
			@input=${(event) => page.type(payer, name, event.target.value)}>
		${about ? html`<small id="${id}-about">${t(`payers.field.${name}.about`)}</small>` : nothing}
		${fieldMessage(id, problem)}</div>`;
}

function choice({ page, payer, edit }, name, options, label) {
	const id = `payer-${name}`;
	const problem = edit.fields[name];
	return html`<div class="field">
		<label for=${id}>${t(`payers.field.${name}`)}</label>
		<select id=${id} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described(id, { problem })}
			@change=${(event) => page.type(payer, name, event.target.value)}>${options.map((option) => html`
			<option value=${option} .selected=${option === edit.values[name]}>${label(option)}</option>`)}</select>
		${fieldMessage(id, problem)}</div>`;
}

const tick = ({ page, payer, edit }, name) => html`<label class="tick"><input type="checkbox" .checked=${edit.values[name]}
	@change=${(event) => page.edits.type(payer, name, event.target.checked)}> ${t(`payers.field.${name}`)}</label>`;
