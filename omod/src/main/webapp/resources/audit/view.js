/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The page for those who answer for privacy: how the log is, whom one asks about, and what there is.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { days } from './days.js';
import { filters } from './filters.js';
import { logHealth } from './health.js';
import { nameOf } from './names.js';
import { isEmpty, NOTHING } from './query.js';
import { search } from './search.js';
import { table } from './table.js';

export function auditView(page) {
	return html`<div class="sheet audit">
		<h1>${heading(page)}</h1>
		${page.log.health ? logHealth(page) : nothing}
		${search(page)}
		<p class="message" role="alert">${page.problem ?? nothing}</p>
		${page.timeline ? days(page.timeline) : nothing}
		<section class="records" aria-label=${t('audit.list')}>${filters(page)} ${records(page)}</section>
	</div>`;
}

function heading({ patient, user }) {
	const names = { patient: patient && nameOf(patient, 'patient'), user: user && nameOf(user, 'user') };
	return t(`audit.of.${patient && user ? 'both' : patient ? 'patient' : user ? 'user' : 'all'}`, names);
}

function records(page) {
	if (!page.lines) {
		return html`<div class="empty">${page.problem
			? button(t('tryAgain'), () => page.read()) : html`<p>${t('audit.loading')}</p>`}</div>`;
	} else if (page.lines.length === 0) {
		return html`<div class="empty"><p><b>${t('audit.none')}</b></p>
			${isEmpty(page.query) ? nothing
				: html`<p>${t('audit.none.next')}</p>${button(t('audit.clear'), () => page.ask(NOTHING))}`}</div>`;
	}
	return html`${table(page)} ${page.next ? button(t('audit.older'), () => page.readOlder()) : nothing}`;
}

const button = (label, act) => html`<button type="button" class="go" @click=${act}>${label}</button>`;
