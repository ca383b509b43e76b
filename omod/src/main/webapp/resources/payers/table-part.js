/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Payers as a table, out and in: what would change is looked at before it is taken.

import { platformAddress } from '../api.js';
import { number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';

const LOOKS = { added: ['+', 'good'], changed: ['✓', 'good'], same: ['=', 'rest'], refused: ['▲', 'warn'] };

export function tablePart({ table }) {
	const choose = ({ target }) => {
		const [file] = target.files;
		if (file) {
			table.choose(file);
		}
		target.value = ''; // so that the same file can be chosen again when it has been mended
	};
	const take = async () => {
		await table.send(false);
		document.querySelector('.payers .table .done')?.focus();
	};
	return html`<section class="table" aria-label=${t('payers.part.table')}>
		<p>${t('payers.table.about')}</p>
		<p><a class="go" download href=${platformAddress('/ws/rest/v1/frontdesk/payers.csv')}>${t('payers.table.save')}</a></p>
		<div class="field"><label for="payers-file">${t('payers.table.file')}</label>
			<input id="payers-file" type="file" accept=".csv,text/csv" @change=${choose}></div>
		<div class="field"><label for="payers-text">${t('payers.table.text')}</label>
			<textarea id="payers-text" rows="8" spellcheck="false" ?readonly=${table.busy} .value=${table.text} aria-invalid=${table.problem ? 'true' : nothing}
				aria-describedby="payers-table-message" @input=${(event) => table.type(event.target.value)}></textarea></div>
		<p class="message" id="payers-table-message" role="alert">${table.problem ?? nothing}</p>
		<div class="ways"><button type="button" class="go ${table.isRehearsed ? '' : 'main'}" aria-disabled=${table.busy || !table.text}
				@click=${() => table.text && table.send(true)}>${t('payers.table.rehearse')}</button>
			${table.isRehearsed ? html`<button type="button" class="go main take" aria-disabled=${table.busy}
				@click=${take}>${t('payers.table.take')}</button>` : nothing}</div>
		<p class="done" role="status" tabindex="-1">${table.report ? summary(table.report) : nothing}</p>
		${table.report ? html`<ol class="report">${table.report.lines.map(line)}</ol>` : nothing}
	</section>`;
}

function summary({ rehearsed, lines }) {
	const count = (outcome) => number(lines.filter((each) => each.outcome === outcome).length);
	return t(rehearsed ? 'payers.table.would' : 'payers.table.did',
		{ added: count('added'), changed: count('changed'), same: count('same'), refused: count('refused') });
}

const line = ({ line: at, code, outcome, changes, problems }) => html`<li data-outcome=${outcome}>
	<span>${t('payers.table.line', { line: number(at) })}</span> ${chip(LOOKS[outcome][0], t(`payers.table.${outcome}`), LOOKS[outcome][1])} <b><bdi>${code}</bdi></b>
	${changes.map(({ column, from, to }) => html`<p><code>${column}</code>: <del><bdi>${from || '–'}</bdi></del> → <ins><bdi>${to || '–'}</bdi></ins></p>`)}
	${problems.map(({ column, message }) => html`<p class="message"><code>${column}</code>: ${message}</p>`)}</li>`;
