/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The settings page: each setting with its sentence, what was changed when by whom, and the file for implementers.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { timeline } from '../parts/timeline.js';
import { fileReport } from './file.js';
import { settingForm, shownValue } from './setting.js';

export function settingsView(page) {
	return html`<div class="sheet">
		<h1>${t('settings.title')}</h1>
		<p class="message" role="alert">${page.problem ?? nothing}</p>
		${page.settings ? columns(page) : waiting(page)}
	</div>`;
}

const waiting = (page) => (page.problem
	? html`<p><button type="button" class="go" @click=${() => page.read()}>${t('tryAgain')}</button></p>`
	: html`<p>${t('settings.loading')}</p>`);

const columns = (page) => html`<div class="columns">
	<section aria-label=${t('settings.title')}>
		<p>${t(page.mayAny ? 'settings.intro' : 'settings.mayNot')}</p>
		${page.settings.map((setting) => settingForm(page, setting))}
	</section>
	<div>
		<section aria-labelledby="settings-history"><h2 id="settings-history">${t('settings.history')}</h2>${history(page)}</section>
		<section aria-labelledby="settings-file"><h2 id="settings-file">${t('settings.file')}</h2>${fileReport(page)}</section>
	</div>
</div>`;

function history(page) {
	if (page.changes.length === 0) {
		return html`<p>${t('settings.history.none')}</p>`;
	}
	const byName = new Map(page.settings.map((setting) => [setting.name, setting]));
	return timeline({
		label: t('settings.history'),
		events: page.changes.map(({ at, name, before, after, by, way }) => ({
			at,
			what: t('settings.change', {
				setting: t(`setting.${name}`),
				before: shownValue(byName.get(name), before),
				after: shownValue(byName.get(name), after),
			}),
			who: by ? t(`settings.by.${way}`, { who: by }) : t(`settings.way.${way}`),
		})),
		more: page.more ? () => page.readOlder() : null,
	});
}
