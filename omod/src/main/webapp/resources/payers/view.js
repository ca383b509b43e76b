/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The page of payers: which there are, and the one that is open; or the table of them all.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { NEW } from './edits.js';
import { payerForm } from './form.js';
import { tablePart } from './table-part.js';

const PARTS = { payers: payersPart, table: tablePart };

export function payersView(page) {
	return html`<div class="sheet payers" data-part=${page.part}>
		<h1>${t('payers.title')}</h1>
		<div class="views" role="group" aria-label=${t('payers.parts')}>${Object.keys(PARTS).map((part) => html`
			<button type="button" aria-pressed=${part === page.part} @click=${() => page.ask({ part: part === 'table' ? part : null })}>
				${t(`payers.part.${part}`)}</button>`)}</div>
		<p class="message" role="alert">${page.problem ?? nothing}</p>
		${page.payers ? PARTS[page.part](page) : waiting(page)}
	</div>`;
}

const waiting = (page) => (page.problem
	? html`<p><button type="button" class="go" @click=${() => page.read()}>${t('tryAgain')}</button></p>`
	: html`<p>${t('payers.loading')}</p>`);

function payersPart(page) {
	return html`<div class="both">
		<section class="all" aria-label=${t('payers.list')}>
			<button type="button" class="go" @click=${() => page.choose(NEW.uuid)}>${t('payers.add')}</button>
			${page.payers.length === 0 ? html`<p>${t('payers.none')}</p>` : list(page)}
		</section>
		${page.open ? payerForm(page, page.open) : html`<p class="hint">${t('payers.choose')}</p>`}
	</div>`;
}

// those that are no longer used come last
const inOrder = (payers) => [...payers].sort((one, other) => one.retired - other.retired);

const list = (page) => html`<ul @keydown=${move}>${inOrder(page.payers).map((payer) => html`<li>
	<button type="button" data-payer=${payer.uuid} aria-current=${payer === page.open ? 'true' : nothing} @click=${() => page.choose(payer.uuid)}>
		<b><bdi>${payer.name}</bdi></b> <small><bdi>${payer.code}</bdi> · ${payer.retired ? t('payers.isRetired')
			: tn('payers.plans', payer.plans.length)}${page.edits.of(payer).dirty ? html` · ${t('payers.unsaved')}` : nothing}</small>
	</button></li>`)}</ul>`;

// from payer to payer, as on the board
function move(event) {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step) {
		event.preventDefault();
		const buttons = [...event.currentTarget.querySelectorAll('button')];
		buttons[buttons.indexOf(document.activeElement) + step]?.focus();
	}
}
