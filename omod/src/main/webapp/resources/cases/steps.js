/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What can be done with a case: buttons and fields as the table of transitions has them, for what the user may do.

import { addDays, today } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { caseField, caseForm, openForm } from './form.js';

const OF_CASE = ['coverage', 'words'];

/** What asks for a day alone; a call is arranged for a time of it. */
const BY_DAY = ['ask'];

export function stepsPart(page) {
	const { file } = page;
	const rows = file.table.transitions.filter(({ from, privilege }) => from === file.sheet.line.state && privilege && page.may(privilege));
	const open = rows.find(({ action }) => action === file.form);
	return rows.length === 0 ? nothing : html`<section aria-labelledby="case-steps"><h2 id="case-steps">${t('authorizations.steps')}</h2>
		<div class="steps">${rows.map(({ action }) => html`<button type="button" class="go" data-opens=${action} aria-expanded=${file.form === action}
			@click=${() => openForm(file, action)}>${nameOf(file, action)}</button>`)}</div>
		${open ? stepForm(file, open) : nothing}</section>`;
}

const AUTHORIZED = ['approved', 'partly', 'modified', 'expired', 'used'];

/** What the payer has authorized already is put right. */
const amends = ({ sheet }, action) => action === 'modify' && AUTHORIZED.includes(sheet.line.state);

const nameOf = (file, action) => t(`authorizations.action.${amends(file, action) ? 'amend' : action}`);

function stepForm(file, { action, to, required, allowed }) {
	const missing = OF_CASE.filter((name) => file.fields[name]);
	return caseForm(file, {
		id: action, label: nameOf(file, action), save: t('authorizations.do', { action: nameOf(file, action) }),
		fields: html`<p>${to ? t('authorizations.leadsTo', { state: t(`authorizations.state.${to}`) }) : t('authorizations.leadsBack')}</p>
			${missing.map((name) => html`<p class="message"><span aria-hidden="true">▲</span> ${t(`authorizations.field.${name}`)}: ${file.fields[name]}</p>`)}
			<div class="fields">${[...required, ...allowed].filter((name) => !OF_CASE.includes(name))
				.map((name) => fieldOf(file, name, action, required.includes(name)))}</div>`,
		send: (typed) => file.act({ ...typed, action, ...(typed.units && { units: Number(typed.units) }), ...answer(file, action) }),
	});
}

// what the payer answers is told by its code, too, so that it can be exchanged; what is put right is no answer of the payer
function answer(file, action) {
	const review = file.table.reviews.find((one) => one.action === action)?.review;
	return review && action !== 'notRequired' && !amends(file, action) ? { review } : {};
}

/** What stands, where it is put right; else what was asked for. */
function known(file, action) {
	const { sheet } = file;
	const { number, approvedUnits, approvedFrom, approvedUntil } = sheet.line;
	return amends(file, action) ? { number, reference: sheet.reference ?? '', units: approvedUnits ?? '', from: approvedFrom, until: approvedUntil }
		: { number: '', reference: '', units: sheet.units ?? '', from: sheet.from ?? today(), until: sheet.until ?? '' };
}

function fieldOf(file, name, action, required) {
	const { number, reference, units, from, until } = known(file, action);
	const kind = {
		reason: { maxlength: 500 }, number: { maxlength: 50, value: number }, reference: { maxlength: 50, value: reference },
		units: { type: 'number', min: 1, max: 9999, value: units },
		from: { type: 'date', value: from, max: '2199-12-31' }, until: { type: 'date', value: until, max: '2199-12-31' },
		due: BY_DAY.includes(action) ? { type: 'date', value: addDays(today(), 14), max: '2199-12-31' }
			: { type: 'datetime-local', value: `${addDays(today(), 1)}T10:00`, max: '2199-12-31T23:59' },
	}[name];
	return caseField(file, name, t(`authorizations.field.${name}`), { ...kind, required });
}
