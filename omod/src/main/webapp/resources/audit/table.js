/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The records, the newest first.

import { moment, number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, t, tn } from '../messages.js';
import { chip } from '../parts/chip.js';
import { sentence } from './sentence.js';

const LOOKS = { failed: ['!', 'warn'], refused: ['▲', 'warn'] };

export const table = (page) => html`<table class="log" aria-label=${t('audit.list')} aria-busy=${page.busy}>
	<thead><tr><th scope="col">${t('audit.when')}</th><th scope="col">${t('audit.what')}</th>
		<th scope="col">${t('audit.where')}</th><th scope="col">${t('audit.state')}</th></tr></thead>
	<tbody>${page.lines.map(row)}</tbody>
</table>`;

const row = (access) => html`<tr>
	<td class="when"><time datetime=${access.at}>${moment(access.at)}</time></td>
	<td class="what">${sentence(access)} ${repeats(access)}
		${why('audit.reason', { reason: access.reason })} ${why('audit.purpose', { purpose: access.purpose })}
		${access.roles ? html`<small>${t('audit.roles', { roles: access.roles.replaceAll(',', ', ') })}</small>` : nothing}</td>
	<td class="where">${places(access)}</td>
	<td class="state">${access.outcome === 'done' ? nothing : outcome(access)}
		<small>${access.sealed ? html`<span aria-hidden="true">✓</span> ${t('audit.sealed')}` : t('audit.unsealed')}</small></td>
</tr>`;

const repeats = ({ times, until }) => (until && times > 1
	? html`<span class="times">${tn('audit.times', times, { count: number(times), until: moment(until) })}</span>` : nothing);

function why(key, args) {
	return Object.values(args)[0] ? html`<small>${t(key, args)}</small>` : nothing;
}

function places({ location, workstation, address, module, endpoint }) {
	const from = [location?.name, workstation, address].filter(Boolean);
	const by = [module, endpoint].filter(Boolean).join(' · ');
	return html`${from.map((part, i) => html`${i > 0 ? ' · ' : ''}<bdi>${part}</bdi>`)}
		${by ? html`<small><code>${by}</code></small>` : nothing}`;
}

function outcome({ outcome: code }) {
	const [sign, tone] = LOOKS[code] ?? ['?', ''];
	const key = `audit.outcome.${code}`;
	return chip(sign, has(key) ? t(key) : code, tone);
}
