/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The page of the queue: what asks for a clinician, what has just happened, and those who wait, service by service.

import { timeWithSeconds } from '../format.js';
import { repeat } from '../lib/directives/repeat.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { kbd } from '../parts/kbd.js';
import { flagsPart } from './flags-part.js';
import { lineRow } from './line.js';
import { loadPart } from './load-part.js';
import { noticeSentence } from './words.js';

const COLUMNS = ['place', 'person', 'why', 'when', 'what'];
const SIGNS = { good: '✓', tell: 'i', bad: '▲' };

export function queueView(page) {
	const { queue } = page;
	return html`<div class="sheet queue" @pointermove=${queue.calm.touch} @keydown=${queue.calm.touch}>
		<div class="top"><h1>${t('queue.heading')}</h1>
			${page.mayAdd ? html`<button type="button" class="go main" data-job="queueAdd" @click=${() => page.add()}>${t('queue.add')} ${kbd('queueAdd')}</button>` : nothing}</div>
		${flagsPart(page)}
		${noticeLine(page)}
		${loadPart(page)}
		${queue.lanes ? lanes(page) : html`<p role="status">${t(queue.failing ? 'queue.failed' : 'queue.loading')}</p>`}
	</div>`;
}

function noticeLine({ queue, undoNotice }) {
	const { notice } = queue;
	return html`<div class="notice ${notice?.tone ?? ''}">
		<p role="status">${notice ? html`<span class="sign" aria-hidden="true">${SIGNS[notice.tone]}</span> <span>${noticeSentence(queue, notice)}</span>` : nothing}</p>
		${notice?.undo ? html`<button type="button" class="go" @click=${undoNotice}>${t('undo')} ${kbd('undo')}</button>` : nothing}
		${notice ? html`<button type="button" class="close" aria-label=${t('notice.close')} @click=${() => queue.say(null)}>×</button>` : nothing}</div>`;
}

function lanes(page) {
	const { lanes: all, overtakes } = page.queue;
	return all.length === 0 ? html`<p><b>${t('queue.none')}</b></p><p>${t('queue.none.todo')}</p>`
		: html`<p>${t('queue.rule', { count: overtakes })}</p>${repeat(all, laneKey, (lane) => laneTable(page, lane))}`;
}

const laneKey = ({ service, location }) => `${service.uuid}.${location?.uuid ?? ''}`;

function laneTable(page, lane) {
	const id = `lane-${laneKey(lane)}`;
	const { service, location, lines, parallel } = lane;
	return html`<section class="card" aria-labelledby=${id}>
		<h2 id=${id}>${location ? t('queue.lane', { service: service.name, location: location.name }) : service.name}
			<small>${tn('queue.waiting', lines.length)} · ${tn('queue.parallel', parallel)}</small></h2>
		<table role="grid" aria-labelledby=${id}>
			<thead role="rowgroup"><tr role="row">${COLUMNS.map((column) => html`
				<th role="columnheader" scope="col" class=${column}>${t(`queue.column.${column}`)}</th>`)}</tr></thead>
			<tbody role="rowgroup">${repeat(lines, ({ line }) => line, (line, index) => lineRow(page, line, index))}</tbody>
		</table>
	</section>`;
}

export const freshness = ({ queue: { readAt, failing } }) => (readAt
	? html`<span class="freshness">${failing ? t('queue.failed') : t('fresh', { time: timeWithSeconds(readAt) })}</span>` : nothing);
