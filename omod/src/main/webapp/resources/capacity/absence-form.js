/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The form that notes that somebody is away or something is closed.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';

export const WHO = 'absence-who';

export function absenceForm(page) {
	const { absences } = page;
	const submit = async (event) => {
		event.preventDefault();
		const added = await page.addAbsence([...event.target.elements].filter(isUnfinished).map(({ name }) => name));
		document.querySelector(added ? `#${WHO}` : '.absence [aria-invalid]')?.focus();
	};
	return html`<section aria-labelledby="absence-add"><form class="absence" novalidate @submit=${submit}>
		<h2 id="absence-add">${t('capacity.absence.add')}</h2>
		<div class="field"><label for=${WHO}>${t('capacity.absence.who')}</label>${who(absences)}</div>
		<div class="pair">${field(absences, 'from', 'date')}${field(absences, 'fromTime', 'time')}</div>
		<div class="pair">${field(absences, 'until', 'date')}${field(absences, 'untilTime', 'time')}</div>
		<small>${t('capacity.absence.times')}</small>
		${field(absences, 'reason', 'text')}
		<small>${t('capacity.absence.reason.about')}</small>
		<button class="go main" aria-disabled=${absences.busy}>${t(absences.busy ? 'setting.saving' : 'capacity.absence.go')}</button>
	</form></section>`;
}

const who = (absences) => html`<select id=${WHO} @change=${(event) => absences.type('who', event.target.value)}>
	<option value="" .selected=${absences.typed.who === ''}>${t('capacity.absence.everywhere')}</option>
	${group(absences, 'location', absences.locations)} ${group(absences, 'provider', absences.providers)}</select>`;

const group = ({ typed }, kind, all) => (all.length === 0 ? nothing : html`<optgroup label=${t(`capacity.absence.${kind}s`)}>
	${all.map(({ uuid, name }) => html`
		<option value="${kind}:${uuid}" .selected=${typed.who === `${kind}:${uuid}`}>${name}</option>`)}</optgroup>`);

// a day or a time of which only a part is there has no value, and must not be taken for an empty one
const isUnfinished = ({ validity }) => validity?.badInput;

function field(absences, name, kind) {
	const { typed, fields } = absences;
	const id = `absence-${name}`;
	const problem = fields[name];
	const typing = ({ target }) => isUnfinished(target) || absences.type(name, target.value);
	return html`<div class="field">
		<label for=${id}>${t(`capacity.absence.${name}`)}</label>
		<input id=${id} name=${name} type=${kind} autocomplete="off" maxlength=${kind === 'text' ? 100 : nothing} .value=${typed[name]}
			aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${id}-message` : nothing}
			@input=${typing}>
		${fieldMessage(id, problem)}</div>`;
}
