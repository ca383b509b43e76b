/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who came to a patient's data on which day, at a glance: a row of days for each user.

import { addDays, number, plainDate } from '../format.js';
import { html, nothing, svg } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { nameOf } from './names.js';

const ROWS = 8;

export function days({ from, to, entries }) {
	const title = t('audit.timeline', { from: plainDate(from), to: plainDate(to) });
	if (entries.length === 0) {
		return html`<section class="days"><h2>${title}</h2><p>${t('audit.timeline.none')}</p></section>`;
	}
	const people = byUser(entries);
	const most = Math.max(...entries.map(({ times }) => times));
	const all = span(from, to);
	return html`<section class="days"><table>
		<caption>${title}</caption>
		<thead class="unseen"><tr>${['who', 'times', 'days'].map((each) => html`
			<th scope="col">${t(`audit.timeline.${each}`)}</th>`)}</tr></thead>
		<tbody>${people.slice(0, ROWS).map((person) => row(person, all, most))}</tbody></table>
		${people.length > ROWS ? html`<small>${tn('audit.timeline.more', people.length - ROWS)}</small>` : nothing}
	</section>`;
}

const row = ({ name, times, byDay }, all, most) => html`<tr>
	<th scope="row"><bdi>${name}</bdi></th>
	<td class="number">${number(times)}×</td>
	<td>${strip(byDay, all, most)}
		<small>${tn('audit.timeline.on', byDay.size, { last: plainDate([...byDay.keys()].at(-1)) })}</small></td></tr>`;

// the more often, the higher; once is seen, too
const strip = (byDay, all, most) => html`<svg aria-hidden="true" viewBox="0 0 ${all.length} 10" preserveAspectRatio="none">
	${all.map((day, i) => (byDay.has(day) ? bar(i, height(byDay.get(day), most)) : svg`<rect class="rest" x=${i + 0.1} y="9.4" width="0.8" height="0.6"/>`))}
</svg>`;

const bar = (i, tall) => svg`<rect x=${i + 0.1} y=${10 - tall} width="0.8" height=${tall}/>`;

const height = (times, most) => 3 + 7 * (Math.log1p(times) / Math.log1p(most));

function span(from, to) {
	const all = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		all.push(day);
	}
	return all;
}

/** Those who came most often first. */
function byUser(entries) {
	const people = new Map();
	for (const { day, user, times } of entries) {
		const key = user ? user.uuid ?? user.identifier : '';
		const person = people.get(key) ?? { name: user ? nameOf(user, 'user') : t('audit.nobody'), times: 0, byDay: new Map() };
		person.times += times;
		person.byDay.set(day, (person.byDay.get(day) ?? 0) + times);
		people.set(key, person);
	}
	return [...people.values()].sort((a, b) => b.times - a.times);
}
