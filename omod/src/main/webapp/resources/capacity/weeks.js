/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How full each service is, week by week; a week's heading chooses the one whose days are shown.

import { addDays, dayRange } from '../format.js';
import { html } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { loadBar, loadChart } from '../parts/load-chart.js';

export const weekName = (week) => dayRange(week, addDays(week, 6));

export function weeksChart(page) {
	const { figures: { load }, weeks } = page;
	return loadChart({
		title: t('capacity.weeks'),
		of: t('capacity.service'),
		columns: weeks.map((week) => ({ label: weekName(week), head: choice(page, week) })),
		rows: [
			...load.services.map(({ uuid, name }) => ({ label: name, cells: weeks.map((week) => bar(load.of(uuid, week, 7))) })),
			{ label: t('capacity.all'), total: true, cells: weeks.map((week) => bar(load.ofAll(week, 7))) },
		],
	});
}

const choice = (page, week) => html`<button type="button" class="week" aria-pressed=${week === page.chosenWeek}
	aria-label=${t('capacity.weeks.days', { week: weekName(week) })} @click=${() => page.ask({ of: week })}>${weekName(week)}</button>`;

const bar = (load) => (load ? loadBar(load) : html`<small>${t('capacity.load.none')}</small>`);
