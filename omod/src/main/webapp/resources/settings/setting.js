/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// One setting with its field.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, t, tn } from '../messages.js';
import { fieldMessage } from '../parts/field.js';

export function settingForm(page, setting) {
	const { name } = setting;
	const id = `setting-${name.replaceAll('.', '-')}`;
	const edit = page.edits.of(setting);
	const save = (event) => {
		event.preventDefault();
		page.edits.save(setting);
	};
	const keys = (event) => {
		if (event.key === 'Escape' && edit.dirty) {
			event.preventDefault();
			page.edits.drop(setting);
		}
	};
	return html`<form class="setting" novalidate @submit=${save} @keydown=${keys}>
		<div class="about">
			<label for=${id}>${t(`setting.${name}`)}</label>
			<p id="${id}-about">${t(`setting.${name}.about`)}</p>
			<small>${range(setting)} <code>frontdesk.${name}</code></small>
		</div>
		<div class="value">
			<div class="typed">${input(page, setting, id, edit)}
				${setting.unit ? html`<span>${t(`unit.${setting.unit}`)}</span>` : nothing}
				${edit.dirty ? buttons(page, setting, edit) : nothing}</div>
			${fieldMessage(id, edit.problem ?? (setting.usable ? null : t('setting.unusable')))}
			<small role="status">${edit.saved ? html`<span aria-hidden="true">✓</span> ${t('setting.saved')}` : nothing}</small>
			${page.mayAny && !page.may(setting) ? html`<small>${t('setting.notYours', { privilege: page.privilegeFor(setting) })}</small>` : nothing}
			${setting.changed ? html`<small>${changed(setting.changed)}</small>` : nothing}
		</div>
	</form>`;
}

function range({ default: standard, least, most, kind, unit }) {
	return kind === 'wholeNumber'
		? html`<span>${unit ? tn(`setting.range.${unit}`, most, { least, most, standard }) : t('setting.range.count', { least, most, standard })}</span>` : nothing;
}

function buttons(page, setting, { busy }) {
	return html`<button class="go main" aria-disabled=${Boolean(busy)}>${busy ? t('setting.saving') : t('setting.save')}</button>
		<button type="button" class="go" @click=${() => page.edits.drop(setting)}>${t('setting.drop')}</button>`;
}

const changed = ({ at, by, way }) => t(by ? `setting.changed.${way}` : 'setting.changed.unknown', { time: moment(at), who: by });

function input(page, setting, id, { value, problem }) {
	const { kind, choices } = setting;
	const described = problem || !setting.usable ? `${id}-about ${id}-message` : `${id}-about`;
	const type = (event) => page.edits.type(setting, event.target.value);
	if (kind === 'boolean' || kind === 'visitType') {
		return html`<select id=${id} ?disabled=${!page.may(setting)} aria-describedby=${described}
			aria-invalid=${problem ? 'true' : nothing} @change=${type}>
			${options(setting).map((option) => html`
				<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}</select>`;
	}
	return html`<input id=${id} class=${kind} .value=${value} ?readonly=${!page.may(setting)} placeholder=${setting.default}
			inputmode=${kind === 'wholeNumber' ? 'numeric' : nothing} list=${choices.length > 0 ? `${id}-choices` : nothing}
			maxlength="255" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby=${described}
			aria-invalid=${problem ? 'true' : nothing} @input=${type}>
		${choices.length > 0 ? html`<datalist id="${id}-choices">${choices.map((choice) => html`
			<option value=${choice.value}></option>`)}</datalist>` : nothing}`;
}

function options(setting) {
	const known = setting.choices.map(({ value }) => ({ value, label: shownValue(setting, value) }));
	const empty = { value: '', label: shownValue(setting, '') };
	const others = known.some(({ value }) => value === setting.value) || !setting.value
		? [] : [{ value: setting.value, label: setting.value }];
	return [empty, ...known, ...others];
}

/** A value as people read it: an empty one is the default. */
export function shownValue(setting, value) {
	if (!value) {
		const { default: standard = '', kind } = setting ?? {};
		return standard && kind === 'boolean'
			? t('setting.defaultIs', { standard: t(`setting.${standard}`) })
			: standard ? t('setting.defaultIs', { standard }) : t('setting.empty');
	}
	const label = setting?.choices.find((choice) => choice.value === value)?.label;
	return label ?? (['true', 'false'].includes(value) && has(`setting.${value}`) ? t(`setting.${value}`) : value);
}
