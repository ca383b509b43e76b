/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A few numbers as bars, and to assistive technology as the table that they are.

import { number } from '../format.js';
import { html } from '../lib/lit-html.js';

/** @param bars [{label, value}], values from 0 */
export function chart({ title, of, values, bars }) {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	return html`<table class="chart">
		<caption>${title}</caption>
		<thead class="unseen"><tr><th scope="col">${of}</th><th scope="col">${values}</th></tr></thead>
		<tbody>${bars.map(({ label, value }) => html`
			<tr><th scope="row">${label}</th>
				<td><meter min="0" max=${most} .value=${value} aria-hidden="true"></meter> ${number(value)}</td></tr>`)}</tbody>
	</table>`;
}
