/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The state of the day in one row of counts that are also the filters.

import { html } from '../lib/lit-html.js';

/** @param items [{id, label, count}]; the first is the one without a filter, pressed when current is null */
export function countRow({ label, items, current, choose }) {
	const pressed = current ?? items[0].id;
	return html`<div class="counts" role="group" aria-label=${label}>
		${items.map(({ id, label: word, count }) => html`
			<button type="button" data-state=${id} aria-pressed=${id === pressed}
				@click=${() => choose(id === items[0].id || id === pressed ? null : id)}>
				<b>${count}</b> ${word}</button>`)}
	</div>`;
}
