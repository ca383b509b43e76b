/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How the log is, as a sentence and a row of chips, and what can be done about it.

import { platformAddress } from '../api.js';
import { moment, number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { chip } from '../parts/chip.js';

const SIGNS = { good: '✓', warn: '▲', bad: '▲', tell: 'i' };
const MANY = 10_000;

export function logHealth({ log, mayVerify, mayExport }) {
	const { health } = log;
	const chips = [checkpoint(health), ...verification(health), unsealed(health), witness(health)];
	return html`<section class="log-health" aria-labelledby="log-health"><h2 id="log-health" class="unseen">${t('audit.health')}</h2>
		<p>${t(`audit.health.${state(chips)}`)}</p>
		<ul class="chips">${chips.map(([tone, word]) => html`<li>${chip(SIGNS[tone], word, tone)}</li>`)}
			${health.prunedBefore ? html`<li>${chip('…', t('audit.health.pruned', { day: moment(health.prunedBefore) }), '')}</li>`
				: nothing}</ul>
		${found(health)}
		${mayVerify || mayExport ? html`<div class="care">${mayVerify ? check(log) : nothing} ${mayExport ? save() : nothing}</div>`
			: nothing}
		<p class="unseen" role="status">${log.asked ? told(log) : nothing}</p>
		<p class="message" role="alert">${log.problem ?? nothing}</p>
	</section>`;
}

const check = (log) => html`<button type="button" class="go" aria-disabled=${log.busy}
	@click=${() => log.verify()}>${t('audit.verify')}</button>`;

const save = () => html`<a class="go" download href=${platformAddress('/ws/rest/v1/frontdesk/audit/log')}
	aria-describedby="audit-proof">${t('audit.proof')}</a> <small id="audit-proof">${t('audit.proof.why')}</small>`;

// not the result of an earlier one, while this one is only asked for
function told({ busy, health: { verification: last } }) {
	return busy ? t('audit.verify.begun') : last ? result(last)[1] : nothing;
}

// as the report has it, which is filed in one language
function found({ verification: last }) {
	if (!last?.found.length) {
		return nothing;
	}
	const more = last.findings - last.found.length;
	return html`<details><summary>${t('audit.health.found')}</summary>
		<ul lang="en" dir="ltr">${last.found.map((line) => html`<li>${line}</li>`)}</ul>
		${more > 0 ? html`<p>${tn('audit.health.found.more', more, { count: number(more) })}</p>` : nothing}</details>`;
}

const state = (chips) => ['bad', 'warn'].find((tone) => chips.some(([each]) => each === tone)) ?? 'good';

const checkpoint = ({ checkpoint: last }) => (last
	? ['good', t('audit.health.checkpoint', { size: number(last.size), time: moment(last.at) })]
	: ['warn', t('audit.health.checkpoint.none')]);

// what was found stays until another check has come to its end
function verification({ verification: last, verifying }) {
	const chips = last ? [result(last)] : verifying ? [] : [['warn', t('audit.health.verified.none')]];
	return verifying ? [...chips, ['tell', progress(verifying)]] : chips;
}

const result = ({ findings, ended }) => (findings > 0
	? ['bad', tn('audit.health.findings', findings, { count: number(findings), time: moment(ended) })]
	: ['good', t('audit.health.verified', { time: moment(ended) })]);

const progress = ({ size, checked }) => (size > 0
	? t('audit.health.verifying', { checked: number(checked), size: number(size) }) : t('audit.verify.begun'));

const unsealed = ({ unsealed: count }) => (count === 0 ? ['good', t('audit.health.unsealed.none')]
	: [count < MANY ? 'tell' : 'warn', tn('audit.health.unsealed', count, { count: number(count) })]);

const witness = ({ witnessed }) => (witnessed ? ['good', t('audit.health.witness', { time: moment(witnessed) })]
	: ['warn', t('audit.health.witness.none')]);
