/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What narrows the log down, and the way out with what is left.

import { platformAddress } from '../api.js';
import { number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { select } from '../parts/select.js';
import { ACTIONS, CATEGORIES, OUTCOMES, path } from './query.js';

const MOST = 100_000;

export function filters(page) {
	return html`<div class="toolbar"><div class="filters audit-filters" role="group" aria-label=${t('filters')}>
		${day(page, 'from')} ${day(page, 'to')}
		${choice(page, 'category', CATEGORIES, 'audit.kind')}
		${choice(page, 'action', ACTIONS, 'audit.did')}
		${choice(page, 'outcome', OUTCOMES, 'audit.outcome')}
	</div>
	${page.mayExport ? html`<a class="go" download href=${platformAddress(`/ws/rest/v1/${path('accesses.csv', page.query)}`)}
		title=${t('audit.csv.why', { count: number(MOST) })}>${t('audit.csv')}</a>` : nothing}</div>`;
}

const day = (page, name) => html`<label for="audit-${name}">${t(`audit.${name}`)}</label>
	<input id="audit-${name}" type="date" .value=${page.query[name] ?? ''}
		@change=${(event) => page.ask({ [name]: event.target.value || null })}>`;

const choice = (page, name, words, prefix) => select({
	id: `audit-${name}`,
	label: t(`audit.${name}`),
	all: t(`audit.${name}.all`),
	options: words.map((word) => ({ id: word, label: t(`${prefix}.${word}`) })),
	value: page.query[name],
	choose: (word) => page.ask({ [name]: word }),
});
