/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What became of the settings file that implementers can bring.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';

const LOOKS = { changed: ['✓', 'good'], same: ['=', 'rest'], refused: ['▲', 'warn'] };

export function fileReport(page) {
	const { present, readAt, lines, problem } = page.file;
	return html`
		<p>${t('settings.file.about')} <code>frontdesk/settings.properties</code></p>
		<p>${present ? nothing : t('settings.file.none')} ${readAt ? t('settings.file.read', { time: moment(readAt) }) : nothing}</p>
		${problem ? html`<p class="message"><span aria-hidden="true">▲</span> ${problem.message}</p>` : nothing}
		${lines.length > 0 ? html`<ul class="report">${lines.map(reportLine)}</ul>` : nothing}
		${page.mayChange ? html`<button type="button" class="go" aria-disabled=${page.fileBusy}
			@click=${() => page.fileBusy || page.readFile()}>${t(page.fileBusy ? 'settings.file.reading' : 'settings.file.again')}</button>`
			: nothing}`;
}

function reportLine({ name, value, outcome, message }) {
	const [sign, tone] = LOOKS[outcome];
	return html`<li>${chip(sign, t(`settings.file.${outcome}`), tone)}
		<code><bdi>${name}=${value}</bdi></code>${message ? html`<p class="message">${message}</p>` : nothing}</li>`;
}
