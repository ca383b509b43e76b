/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The page for what is wrong: the worst first, each with what to do about it.

import { duration, moment, number, plainDate } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { attentionList } from '../parts/attention-list.js';
import { chart } from '../parts/chart.js';
import { chip } from '../parts/chip.js';

const SIGNS = { good: '✓', warn: '▲', bad: '▲' };

export function healthView(page) {
	const { health } = page;
	return html`<div class="sheet health">
		<h1>${t('health.title')}</h1>
		<p class="message" role="alert">${page.problem ?? nothing}</p>
		<p class="summary"><span role="status">${health ? t(`health.state.${health.state}`) : t('health.loading')}</span>
			${health ? html`<small>${t('health.at', { time: moment(health.at), version: health.version })}</small>` : nothing}
			<button type="button" class="go" aria-disabled=${page.busy} @click=${() => page.busy || page.read()}>
				${t('health.again')}</button></p>
		${health ? html`<div class="columns">${checks(health)}<div>${jobs(health)}${changes(health)}</div></div>` : nothing}
	</div>`;
}

const checks = ({ checks: all }) => html`<section aria-label=${t('health.checks')}>${attentionList({
	label: t('health.checks'),
	items: all.map(({ id, state, sentence, todo }) => ({ tone: state, title: t(`health.check.${id}`), sentence, todo })),
})}</section>`;

const jobs = ({ jobs: all }) => html`<section aria-labelledby="health-jobs">
	<h2 id="health-jobs">${t('health.jobs')}</h2>
	<ul class="report">${all.map((job) => html`<li>${chip(SIGNS[job.state], t(`tone.${job.state}`), job.state)}
		${t(`health.job.${job.id}`)} <small>${lastRun(job)} ${job.nextRun ? t('health.job.next', { time: moment(job.nextRun) }) : nothing}</small>
	</li>`)}</ul>
</section>`;

const lastRun = ({ lastRun: at, lastMillis }) => (at
	? t('health.job.last', { time: moment(at), took: lastMillis < 1000 ? t('millis', { count: number(lastMillis) }) : duration(lastMillis) })
	: t('health.job.never'));

const changes = ({ changesByDay }) => html`<section>${chart({
	title: t('health.changes'),
	of: t('health.changes.day'),
	values: t('health.changes.count'),
	bars: changesByDay.map(({ day, count }) => ({ label: plainDate(day), value: count })),
})}</section>`;
