/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What a case asks for: read, and changed while the payer does not have it.

import { shortNumber } from '../cover/words.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { isOn } from '../prefs.js';
import { caseField, caseForm, openForm } from './form.js';
import { period } from './words.js';

const OURS = ['needed', 'draft'];

export function askedPart(page) {
	const { file } = page;
	const { sheet } = file;
	const mayChange = OURS.includes(sheet.line.state) && page.may('Work On Authorizations') && page.may('View Clinical Requests');
	return html`<section aria-labelledby="case-asked"><h2 id="case-asked">${t('authorizations.asked')}</h2>
		${file.form === 'asked' ? askedForm(page) : html`<dl class="facts">
			${fact('coverage', sheet.coverage ? coverage(sheet.coverage) : sheet.line.payer?.name)}
			${fact('urgency', t(`authorizations.urgency.${sheet.line.urgency}`))}
			${fact('units', sheet.units)}
			${sheet.from || sheet.until ? fact('period', period(sheet.from, sheet.until)) : nothing}
			${sheet.clinical ? html`${fact('words', sheet.clinical.words)}
				${sheet.clinical.items.length > 0 ? fact('items', html`${sheet.clinical.items.map(item)}`) : nothing}` : fact('words', t('authorizations.clinical.hidden'))}</dl>
			${mayChange ? html`<button type="button" class="go" data-opens="asked" @click=${() => openForm(file, 'asked')}>${t('authorizations.change')}</button>` : nothing}`}
	</section>`;
}

const fact = (name, value) => (value === null || value === undefined || value === '' ? nothing
	: html`<div><dt>${t(`authorizations.field.${name}`)}</dt><dd><bdi>${value}</bdi></dd></div>`);

/** As on the patient's sheet, of the number the end alone. */
const coverage = ({ payer, plan, memberId }) => [payer, plan, memberId && (isOn('privacy') ? t('cover.hidden') : shortNumber(memberId))].filter(Boolean).join(' · ');

const item = ({ system, code, words, units }) => html`<span class="item">${[system, code].filter(Boolean).join(' ')} ${words}${units ? ` × ${units}` : ''}</span>`;

function askedForm(page) {
	const { file } = page;
	const { sheet } = file;
	const seesCover = page.may('View Coverage');
	const first = sheet.clinical.items[0] ?? {};
	return caseForm(file, {
		id: 'asked', label: t('authorizations.asked'), save: t('authorizations.save'),
		fields: html`<div class="fields">
			${seesCover ? caseField(file, 'coverage', t('authorizations.field.coverage'), { value: sheet.coverage?.uuid ?? '', about: sheet.coverages.length === 0 ? t('authorizations.noCoverage') : undefined,
				choices: [{ id: '', label: t('authorizations.choose') }, ...sheet.coverages.map((one) => ({ id: one.uuid, label: coverage(one) }))] }) : nothing}
			${caseField(file, 'urgency', t('authorizations.field.urgency'), { value: sheet.line.urgency,
				choices: ['standard', 'expedited'].map((id) => ({ id, label: t(`authorizations.urgency.${id}`) })) })}
			${caseField(file, 'units', t('authorizations.field.units'), { type: 'number', min: 1, max: 9999, value: sheet.units ?? '' })}
			${caseField(file, 'from', t('authorizations.field.from'), { type: 'date', max: '2199-12-31', value: sheet.from ?? '' })}
			${caseField(file, 'until', t('authorizations.field.until'), { type: 'date', max: '2199-12-31', value: sheet.until ?? '' })}
			${caseField(file, 'system', t('authorizations.field.system'), { maxlength: 50, value: first.system ?? '' })}
			${caseField(file, 'code', t('authorizations.field.code'), { maxlength: 50, value: first.code ?? '' })}
			${caseField(file, 'item', t('authorizations.field.item'), { maxlength: 255, value: first.words ?? '', problem: file.fields.items })}</div>
			${caseField(file, 'words', t('authorizations.field.words'), { lines: 3, maxlength: 1000, value: sheet.clinical.words })}`,
		send: (typed) => file.ask({ ...asked(sheet, typed), ...(seesCover && { coverage: typed.coverage ?? '' }) }),
	});
}

/**
 * What the form has no field for stays: service, provider and appointments, further codes, and a coverage that the user may not
 * see. A code is sent without words, too: the server says what is missing.
 */
function asked({ line, clinical, appointments }, { units, system, code, item: words = '', ...typed }) {
	return {
		words: '', ...typed, units: units ? Number(units) : null, service: line.service?.uuid, provider: line.provider?.uuid,
		items: [...words || code || system ? [{ system, code, words, units: clinical.items[0]?.units ?? null }] : [], ...clinical.items.slice(1)],
		appointments: appointments.map(({ uuid }) => uuid),
	};
}
