/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What was overbooked, for whom, by whom and why, in sentences.

import { moment, number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';
import { shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';

/** As many as the server tells at once. */
const MOST = 1000;

export function overbookedList(page) {
	const { overbooked } = page.figures;
	if (overbooked.length === 0) {
		return html`<p class="none">${t('capacity.over.none')}</p>`;
	}
	return html`<ol class="overbooked" aria-label=${t('capacity.over.list')}>${overbooked.map((one) => entry(page, one))}</ol>
		${overbooked.length >= MOST ? html`<p>${t('capacity.over.more', { count: number(MOST) })}</p>` : nothing}`;
}

function entry(page, { appointment, patient, service, start, breaches, reason, words, at, by }) {
	const open = !isOn('privacy') && (!patient?.restricted || page.named.has(appointment));
	return html`<li data-overbooked=${appointment} tabindex="-1">
		<p class="line"><time datetime=${start}>${moment(start)}</time> <bdi>${service.name}</bdi></p>
		<div class="said">
			<p class="line">${who(page, { appointment, patient, open })}</p>
			<p>${breaches.map((breach) => t(`capacity.over.against.${breach}`)).join(' ')}</p>
			<p>${by ? t('capacity.over.by', { who: by, time: moment(at) }) : t('capacity.over.byNobody', { time: moment(at) })}
				${reason ? t('capacity.over.why', { reason }) : t('capacity.over.unasked')}
				${words ? ownWords(words, open) : nothing}</p>
		</div></li>`;
}

// somebody's own words may say who it is
const ownWords = (words, open) => (open ? html`<q dir="auto">${words}</q>` : t('capacity.over.hidden'));

function who(page, { appointment, patient, open }) {
	if (!patient) {
		return t('capacity.over.nameless');
	}
	return html`<b><bdi>${shownName(patient, open)}</bdi></b> <small><bdi>${open ? patient.identifier ?? nothing : nothing}</bdi></small>
		${patient.restricted ? chip('▲', t('restriction'), 'warn') : nothing}
		${patient.restricted && !open && !isOn('privacy') ? html`
			<button type="button" class="go" @click=${() => page.name(appointment)}>${t('capacity.over.show')}</button>` : nothing}`;
}
