/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The form of what a case asks for: of whom, what, how often, by whom, and for which appointments.

import { shortNumber } from '../cover/words.js';
import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';
import { isOn } from '../prefs.js';
import { caseField, caseForm } from './form.js';
import { filled, itemsField, toSend } from './items.js';

export function askedForm(page) {
	const { file } = page;
	const { sheet } = file;
	const { line } = sheet;
	const seesCover = page.may('View Coverage');
	return caseForm(file, {
		id: 'asked', label: t('authorizations.asked'), save: t('authorizations.save'),
		fields: html`<div class="fields">
			${seesCover ? caseField(file, 'coverage', t('authorizations.field.coverage'), { value: sheet.coverage?.uuid ?? '', about: sheet.coverages.length === 0 ? t('authorizations.noCoverage') : undefined,
				choices: [{ id: '', label: t('authorizations.choose') }, ...sheet.coverages.map((one) => ({ id: one.uuid, label: coverageLine(one) }))] }) : nothing}
			${caseField(file, 'urgency', t('authorizations.field.urgency'), { value: line.urgency,
				choices: ['standard', 'expedited'].map((id) => ({ id, label: t(`authorizations.urgency.${id}`) })) })}
			${choice(file, 'service', line.service, file.choices?.services)}
			${choice(file, 'provider', line.provider, file.choices?.providers)}
			${caseField(file, 'units', t('authorizations.field.units'), { type: 'number', min: 1, max: 9999, value: sheet.units ?? '' })}
			${caseField(file, 'from', t('authorizations.field.from'), { type: 'date', max: '2199-12-31', value: sheet.from ?? '' })}
			${caseField(file, 'until', t('authorizations.field.until'), { type: 'date', max: '2199-12-31', value: sheet.until ?? '' })}</div>
			${itemsField(file)}
			${caseField(file, 'words', t('authorizations.field.words'), { lines: 3, maxlength: 1000, value: sheet.clinical.words })}
			${visitsField(file)}`,
		send: (typed) => file.ask({ ...asked(file, typed), ...(seesCover && { coverage: typed.coverage ?? '' }) }),
	});
}

/** As on the patient's sheet, of the number the end alone. */
export const coverageLine = ({ payer, plan, memberId }) => [payer, plan, memberId && (isOn('privacy') ? t('cover.hidden') : shortNumber(memberId))].filter(Boolean).join(' · ');

/** What stands can be kept, whether it is offered any more or not. */
function choice(file, name, own, all = []) {
	const known = own && !all.some(({ uuid }) => uuid === own.uuid) ? [own, ...all] : all;
	return caseField(file, name, t(`authorizations.field.${name}`), { value: own?.uuid ?? '',
		choices: [{ id: '', label: t('authorizations.choose') }, ...known.map(({ uuid, name: label }) => ({ id: uuid, label }))] });
}

const ticked = ({ typed, sheet }) => typed.appointments ?? sheet.appointments.map(({ uuid }) => uuid);

function visitsField(file) {
	const chosen = ticked(file);
	const tick = (uuid, on) => file.put('appointments', on ? [...chosen, uuid] : chosen.filter((one) => one !== uuid));
	const problem = file.fields.appointments;
	const visits = known(file);
	return html`<fieldset class="visits" aria-describedby=${problem ? 'case-appointments-message' : nothing}><legend>${t('authorizations.appointments')}</legend>
		${visits.length === 0 ? html`<p>${t(file.choices ? 'authorizations.appointments.none' : 'authorizations.choices.loading')}</p>` : nothing}
		${repeat(visits, ({ uuid }) => uuid, ({ uuid, service, start }) => html`<label class="tick"><input type="checkbox" .checked=${chosen.includes(uuid)}
			aria-invalid=${problem ? 'true' : nothing} @change=${({ target }) => tick(uuid, target.checked)}>
			<span>${moment(start)} · <bdi>${service?.name}</bdi></span></label>`)}
		${fieldMessage('case-appointments', problem)}</fieldset>`;
}

/** Those that can be chosen, with those that the case has, in the order of their time. */
function known({ choices, sheet }) {
	const offered = choices?.appointments ?? [];
	const own = sheet.appointments.filter(({ uuid }) => !offered.some((one) => one.uuid === uuid));
	return [...offered, ...own].sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
}

/**
 * What was not touched stays as it is, also where it is not offered any more: it is left out, as a coverage that the user may
 * not see is.
 */
function asked(file, { units, service = '', provider = '', ...typed }) {
	const { line, appointments } = file.sheet;
	file.type('items', filled(file));
	const chosen = ticked(file);
	return {
		words: '', ...typed, units: units ? Number(units) : null, items: toSend(file),
		...(service !== (line.service?.uuid ?? '') && { service }), ...(provider !== (line.provider?.uuid ?? '') && { provider }),
		...(!isSame(chosen, appointments) && { appointments: chosen }),
	};
}

const isSame = (chosen, own) => chosen.length === own.length && own.every(({ uuid }) => chosen.includes(uuid));
