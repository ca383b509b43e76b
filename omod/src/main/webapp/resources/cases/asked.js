/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What a case asks for, as it is read; it is changed while the payer does not have it.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { askedForm, coverageLine } from './asked-form.js';
import { openForm } from './form.js';
import { period } from './words.js';

const OURS = ['needed', 'draft'];

const mayChange = (page) => OURS.includes(page.file.sheet.line.state) && page.may('Work On Authorizations') && page.may('View Clinical Requests');

export function askedPart(page) {
	const { file } = page;
	const { sheet } = file;
	return html`<section aria-labelledby="case-asked"><h2 id="case-asked">${t('authorizations.asked')}</h2>
		${file.form === 'asked' ? askedForm(page) : html`<dl class="facts">
			${fact('coverage', sheet.coverage ? coverageLine(sheet.coverage) : sheet.line.payer?.name)}
			${fact('urgency', t(`authorizations.urgency.${sheet.line.urgency}`))}
			${fact('service', sheet.line.service?.name)}
			${fact('provider', sheet.line.provider?.name)}
			${fact('units', sheet.units)}
			${sheet.from || sheet.until ? fact('period', period(sheet.from, sheet.until)) : nothing}
			${sheet.clinical ? html`${fact('words', sheet.clinical.words)}
				${sheet.clinical.items.length > 0 ? fact('items', html`${sheet.clinical.items.map(item)}`) : nothing}` : fact('words', t('authorizations.clinical.hidden'))}</dl>
			${mayChange(page) ? html`<button type="button" class="go" data-opens="asked" @click=${() => openAsked(page)}>${t('authorizations.change')}</button>` : nothing}`}
	</section>`;
}

/** Where the user may: opens the form, and reads what can be chosen in it. */
export function openAsked(page) {
	if (page.file.sheet && mayChange(page)) {
		openForm(page.file, 'asked');
		page.file.readChoices();
	}
}

const fact = (name, value) => (value === null || value === undefined || value === '' ? nothing
	: html`<div><dt>${t(`authorizations.field.${name}`)}</dt><dd><bdi>${value}</bdi></dd></div>`);

const item = ({ system, code, words, units }) => html`<span class="item">${[system, code].filter(Boolean).join(' ')} ${words}${units ? ` × ${units}` : ''}</span>`;
