/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The line in which one looks for a patient or a user, whom it has found, and who is chosen.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { fieldMessage } from '../parts/field.js';
import { kbd } from '../parts/kbd.js';
import { nameOf, tellingApart } from './names.js';

export const SEARCH_FIELD = 'audit-find';

export function search(page) {
	const { finder } = page;
	const submit = (event) => {
		event.preventDefault();
		finder.search();
	};
	const keys = (event) => {
		if (event.key === 'Escape' && (finder.text || finder.found)) {
			event.preventDefault();
			finder.clear();
			page.focus();
		}
	};
	return html`<form class="find" role="search" novalidate @submit=${submit} @keydown=${keys}>
		<label for=${SEARCH_FIELD}>${t('audit.find')}</label>
		<div class="typed">
			<div class="name"><input id=${SEARCH_FIELD} type="search" autocomplete="off" autocapitalize="none" spellcheck="false"
				maxlength="100" placeholder=" " .value=${finder.text}
				aria-describedby=${finder.problem ? `${SEARCH_FIELD}-about ${SEARCH_FIELD}-message` : `${SEARCH_FIELD}-about`}
				aria-invalid=${finder.problem ? 'true' : nothing} @input=${(event) => finder.type(event.target.value)}>
				${kbd('find')}</div>
			<button class="go" aria-disabled=${finder.busy}>${t('audit.find.go')}</button>
			${chosen(page, 'patient', page.patient)} ${chosen(page, 'user', page.user)}
		</div>
		<small id="${SEARCH_FIELD}-about">${t('audit.find.hint')}</small>
		${fieldMessage(SEARCH_FIELD, finder.problem)}
		<p class="unseen" role="status">${told(finder.found)}</p>
		${finder.found ? results(page, finder.found) : nothing}
	</form>`;
}

function told(found) {
	const count = found ? found.patients.length + found.users.length : 0;
	return found && count > 0 ? tn('audit.find.found', count) : nothing;
}

function results(page, { patients, users, more }) {
	if (patients.length + users.length === 0) {
		return html`<p class="found">${t('audit.find.none')}</p>`;
	}
	return html`<div class="found">${group(page, 'patient', patients)} ${group(page, 'user', users)}
		${more ? html`<small>${t('audit.find.more')}</small>` : nothing}</div>`;
}

const group = (page, kind, people) => (people.length === 0 ? nothing : html`
	<div role="group" aria-labelledby="found-${kind}s"><b id="found-${kind}s">${t(`audit.find.${kind}s`)}</b>
		${people.map((person) => html`<button type="button" @click=${() => page.choose(kind, person)}>
			<bdi>${nameOf(person, kind)}</bdi> <small><bdi>${tellingApart(person)}</bdi></small></button>`)}</div>`);

const chosen = (page, kind, person) => (person ? html`<span class="chosen">
	<span>${t(`audit.chosen.${kind}`, { name: nameOf(person, kind) })} <bdi>${tellingApart(person)}</bdi></span>
	<button type="button" aria-label=${t('audit.chosen.drop', { name: nameOf(person, kind) })}
		@click=${() => page.drop(kind)}>×</button></span>` : nothing);
