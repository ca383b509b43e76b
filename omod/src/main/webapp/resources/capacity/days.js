/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A week day by day: each service's day opens its sessions. Tab goes past the table, arrows go from day to day.

import { addDays, day as dayName, shortDay, today } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';
import { loadBar, loadChart } from '../parts/load-chart.js';
import { moveInGrid } from './grid-keys.js';
import { SESSIONS } from './sessions.js';
import { weekName } from './weeks.js';

export function daysTable(page) {
	const { figures: { load }, chosenWeek: week } = page;
	const days = Array.from({ length: 7 }, (none, i) => addDays(week, i));
	const offered = load.services.flatMap(({ uuid }) => days.filter((day) => load.on(uuid, day).length > 0).map((day) => key(uuid, day)));
	// one of them can be reached by Tab
	const reached = offered.includes(page.cell) ? page.cell : offered[0];
	return loadChart({
		title: t('capacity.days', { week: weekName(week) }),
		of: t('capacity.service'),
		columns: days.map((day) => ({ label: shortDay(day), head: head(page, day) })),
		rows: load.services.map(({ uuid, name }) => ({
			label: name,
			cells: days.map((day) => cell(page, { uuid, name, day, reached })),
		})),
		keys: moveInGrid,
		entered: ({ target }) => page.reach(target.dataset.cell),
	});
}

const key = (service, day) => `${service}.${day}`;

const head = (page, day) => html`${shortDay(day)}
	${day === today() ? html`<small>${t('capacity.day.today')}</small>` : nothing}
	${page.isClosed(day) ? chip('✕', t('capacity.day.closed'), 'warn') : nothing}`;

function cell(page, { uuid, name, day, reached }) {
	const load = page.figures.load.of(uuid, day);
	if (!load) {
		return html`<small>${t('capacity.load.none')}</small>`;
	}
	const open = page.isOpen(uuid, day);
	return html`<button type="button" class="cell" data-cell=${key(uuid, day)} tabindex=${key(uuid, day) === reached ? '0' : '-1'}
		aria-expanded=${open} aria-controls=${open ? SESSIONS : nothing} @click=${() => page.toggle(uuid, day)}>
		<span class="unseen">${t('capacity.sessions', { service: name, day: dayName(day) })}</span>${loadBar(load)}</button>`;
}
