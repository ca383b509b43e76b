/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Somebody who waits, as a row of the table.

import { plainDate } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';
import { kbd } from '../parts/kbd.js';
import { URGENCIES } from './actions.js';
import { boundAbout, boundSentence, expectedSentence, isOpen, nameOf, whySentence } from './words.js';

const TONES = { now: ['▲', 'bad'], soon: ['▲', 'warn'], today: ['●', 'tell'] };

export function lineRow(page, line, index) {
	const { queue } = page;
	const selected = queue.selected === line.line;
	const open = isOpen(queue, line);
	return html`<tr id="line-${line.line}" role="row" class=${selected ? 'selected' : ''} data-line=${line.line} data-urgency=${line.urgency}
		tabindex=${selected ? 0 : -1} aria-selected=${selected} @click=${() => page.choose(line)}>
		<td role="gridcell" class="rank"><b>${index + 1}</b>${line.call ? html`<small>${t('queue.number', { number: line.call })}</small>` : nothing}</td>
		<th role="rowheader" scope="row" class="who">${who(queue, line, open)}</th>
		<td role="gridcell" class="why">${why(line, open, selected)}</td>
		<td role="gridcell" class="when"><span>${expectedSentence(line)}</span><small title=${boundAbout(line)}>${boundSentence(line)}</small></td>
		<td role="gridcell" class="ways">${selected ? ways(page, line) : nothing}</td>
	</tr>`;
}

function who(queue, line, open) {
	const { patient, urgency, appointment } = line;
	const [sign, tone] = TONES[urgency] ?? [];
	return html`<bdi class="name" title=${nameOf(queue, line)}>${nameOf(queue, line)}</bdi>
		<small><bdi>${open ? patient.identifier ?? t('person.noIdentifier') : t('person.hidden')}</bdi></small>
		${sign ? chip(sign, t(`queue.urgency.${urgency}`), tone) : nothing}
		${appointment && !appointment.checkedIn ? html`<small>${t('queue.notCheckedIn')}</small>` : nothing}`;
}

function why(line, open, selected) {
	const { redFlag, reason, wishUntil } = line;
	return html`${redFlag ? flag(redFlag, open, selected) : nothing}
		<ul>${line.why.map((each) => html`<li>${open || each.code !== 'moved' ? whySentence(each) : t('queue.reasonHidden')}</li>`)}</ul>
		${reason ? html`<small>${open ? t('queue.reasonIs', { reason }) : t('queue.reasonHidden')}</small>` : nothing}
		${wishUntil ? html`<small>${t('queue.wishUntil', { day: plainDate(wishUntil) })}</small>` : nothing}`;
}

/** What the desk does until a clinician has seen to it stands above the list, and with the line that one is on. */
function flag({ words, open: isUnsettled }, open, selected) {
	const said = open ? words.join(', ') : t('row.hidden');
	return isUnsettled ? html`<p class="red">${chip('▲', t('queue.redFlag.open', { words: said }), 'bad')}${selected ? html`<small>${t('queue.script')}</small>` : nothing}</p>`
		: html`<small>${t('queue.redFlag.settled', { words: said })}</small>`;
}

function ways(page, line) {
	return html`<div>${page.actions.filter(({ fits }) => fits(line)).map((action) => html`
		<button type="button" class="go ${action.id === 'withProvider' ? 'main' : ''}" data-job=${action.id}
			aria-disabled=${page.queue.busy !== null} @click=${(event) => page.act(event, action, line)}>${t(action.label)}${of(page, line)} ${kbd(action.id)}</button>`)}</div>
		${page.maySetUrgency ? html`<div class="urgencies" role="group" aria-label=${t('queue.urgency')}>${URGENCIES.map(({ id, urgency }) => html`
			<button type="button" class="go" data-urgency=${urgency} aria-pressed=${line.urgency === urgency}
				@click=${(event) => page.setUrgency(event, line, urgency)}>${t(`queue.urgency.${urgency}`)}${of(page, line)} ${kbd(id)}</button>`)}</div>` : nothing}`;
}

const of = (page, line) => html`<span class="unseen"> ${nameOf(page.queue, line)}</span>`;
