/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// One appointment in the list.

import { list, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, t } from '../messages.js';
import { chip } from '../parts/chip.js';
import { kbd } from '../parts/kbd.js';
import { personLine, shownName } from '../parts/person-line.js';
import { isCheckedIn, look } from './states.js';

/**
 * @param shown whether the filter lets it through
 * @param selected whether the selection is on it: the only row that Tab reaches
 * @param job what its button does: 'checkIn', 'undo' or null
 * @param busy the job that is under way
 * @param fresh how often its state changed while it was shown
 * @param held whether its state has left the filter, and it stays only so as not to move under the hand
 */
export function rowLine({ row, shown, selected, namesake, job, busy, fresh, held, withLocation }) {
	// two names for one animation: changing the name is what starts it again
	const fade = fresh ? ['fresh-even', 'fresh-odd'][fresh % 2] : '';
	return html`<tr id="row-${row.appointment}" role="row" class="${selected ? 'selected' : ''} ${fade}"
		tabindex=${selected ? 0 : -1} aria-selected=${selected} data-appointment=${shown ? row.appointment : nothing}
		data-status=${row.status} ?data-held=${held} ?hidden=${!shown}>
		<td role="gridcell" class="time">${time(row.start)}</td>
		<th role="rowheader" scope="row" class="person">${personLine(row.patient, namesake)}</th>
		<td role="gridcell" class="for">${purpose(row, withLocation)}</td>
		<td role="gridcell" class="state">${state(row)}</td>
		<td role="gridcell" class="action">${busy || job ? button(row, selected, busy ?? job, Boolean(busy)) : nothing}</td>
	</tr>`;
}

function purpose({ kind, service, serviceType, providers, location }, withLocation) {
	const what = serviceType ? t('row.service', { service: service.name, type: serviceType.name }) : service.name;
	const more = [
		has(`kind.${kind}`) && t(`kind.${kind}`),
		providers.length > 0 && list(providers.map(({ name }) => name)),
		withLocation && location?.name,
	].filter(Boolean);
	return html`<bdi>${what}</bdi>
		${more.length > 0 ? html`<small>${more.map((part, i) => html`${i ? ' · ' : ''}<bdi>${part}</bdi>`)}</small>` : nothing}`;
}

function state(row) {
	const { sign, tone } = look(row.status);
	const word = has(`status.${row.status}`) ? t(`status.${row.status}`) : row.status;
	const since = isCheckedIn(row) && row.checkIn
		? html`<small>${row.checkIn.by ? t('row.checkedInBy', { time: time(row.checkIn.at), who: row.checkIn.by }) : time(row.checkIn.at)}</small>` : nothing;
	return html`${chip(sign, word, tone)}${since}`;
}

function button(row, selected, job, busy) {
	const undo = job === 'undo';
	// not `disabled`: that would drop the focus of whoever has just pressed it
	return html`<button type="button" class="go ${undo ? 'quiet' : selected ? 'main' : ''}" tabindex=${selected ? 0 : -1}
		data-job=${job} aria-disabled=${busy}>${t(busy ? `${job}.busy` : job)}<span class="unseen">
			${t('row.of', { name: shownName(row.patient), time: time(row.start) })}</span>
		${busy || (undo && !selected) ? nothing : kbd(job)}</button>`;
}
