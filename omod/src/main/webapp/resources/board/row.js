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
import { flagChips, tellsDelay } from './flag-chip.js';
import { isCheckedIn, isWaiting, look, stateWord } from './states.js';

/**
 * @param open whether it is shown as it is: name, identifier and what it is for
 * @param shown whether the filter lets it through
 * @param selected whether the selection is on it: the only row that Tab reaches
 * @param job its next step, or null
 * @param also what else can be done with it: 'arrive', 'undo' or null
 * @param busy the job that is under way
 * @param fresh how often its state changed while it was shown
 * @param held whether its state has left the filter, and it stays only so as not to move under the hand
 * @param since @param past @param later how long the person has waited and will, as texts or undefined
 * @param flags what is pointed out about it, or undefined
 */
export function rowLine({ row, open, shown, selected, namesake, job, also, busy, fresh, held, withLocation, flags, ...wait }) {
	// two names for one animation: changing the name is what starts it again
	const fade = fresh ? ['fresh-even', 'fresh-odd'][fresh % 2] : '';
	return html`<tr id="row-${row.appointment}" role="row" class="${selected ? 'selected' : ''} ${fade}"
		tabindex=${selected ? 0 : -1} aria-selected=${selected} data-appointment=${shown ? row.appointment : nothing}
		data-status=${row.status} data-now=${row.state} ?data-held=${held} ?hidden=${!shown}>
		<td role="gridcell" class="time">${time(row.start)}</td>
		<th role="rowheader" scope="row" class="person">${personLine(row.patient, namesake, open)}</th>
		<td role="gridcell" class="for">${purpose(row, withLocation, open)}</td>
		<td role="gridcell" class="state">${stateOf(row)}</td>
		<td role="gridcell" class="know">${known(wait, flags ?? [])}</td>
		<td role="gridcell" class="action">${buttons(row, { open, selected, job, also, busy })}</td>
	</tr>`;
}

function purpose({ kind, service, serviceType, providers, location }, withLocation, open) {
	const what = !open ? t('row.hidden') : serviceType ? t('row.service', { service: service.name, type: serviceType.name }) : service.name;
	const more = [
		has(`kind.${kind}`) && t(`kind.${kind}`),
		providers.length > 0 && list(providers.map(({ name }) => name)),
		withLocation && location?.name,
	].filter(Boolean);
	return html`<bdi title=${what}>${what}</bdi>
		${more.length > 0 ? html`<small title=${more.join(' · ')}>${more.map((part, i) => html`${i ? ' · ' : ''}<bdi>${part}</bdi>`)}</small>` : nothing}`;
}

export function stateOf(row) {
	const { sign, tone } = look(row);
	const since = sinceWhen(row);
	const called = callNumber(row);
	return html`${chip(sign, stateWord(row), tone)}${since || called !== nothing ? html`<small>${called} ${since}</small>` : nothing}`;
}

// pressed, it calls whoever waits
function callNumber(row) {
	if (!row.call || !(isWaiting(row) || isCheckedIn(row))) {
		return nothing;
	}
	const { number: n, calledAt } = row.call;
	return html`<button type="button" class="call-number ${calledAt ? 'called' : ''}" data-job="call" tabindex="-1"
		title=${calledAt ? t('row.called', { time: time(calledAt) }) : t('call')}>${t('row.number', { number: n })}</button>`;
}

function sinceWhen(row) {
	const { at, by } = row.move ?? (isCheckedIn(row) ? row.checkIn ?? {} : {});
	const began = at ?? row.course[row.state];
	return began && (by ? t('row.checkedInBy', { time: time(began), who: by }) : time(began));
}

/** How long somebody has waited, and the flags, each in a line; nothing is said twice. */
export const known = ({ since, past, later }, flags) => html`
	<div class="wait">${since ? html`<b>${since}</b>` : nothing}${past ? html`<small title=${past}>${past}</small>` : nothing}</div>
	<div class="flags">${later && !tellsDelay(flags) ? html`<small class="later">${later}</small>` : nothing}${flagChips(flags, later)}</div>`;

/** The next step, and what can be done besides. */
export function buttons(row, { open, selected, job, also, busy }) {
	const shown = busy ? [busy] : [also, job].filter(Boolean);
	return shown.map((each) => button(row, selected, each, { open, busy: Boolean(busy), main: each === job && selected, only: shown.length === 1 }));
}

function button(row, selected, job, { open, busy, main, only }) {
	const kind = main ? 'main' : job === 'undo' ? 'quiet' : only ? '' : 'second';
	// not `disabled`: that would drop the focus of whoever has just pressed it
	return html`<button type="button" class="go ${kind}" tabindex=${selected ? 0 : -1}
		data-job=${job} aria-disabled=${busy}>${t(busy ? `${job}.busy` : job)}<span class="unseen">
			${t('row.of', { name: shownName(row.patient, open), time: time(row.start) })}</span>
		${busy || !selected ? nothing : kbd(job)}</button>`;
}
