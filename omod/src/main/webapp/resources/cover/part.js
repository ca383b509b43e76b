/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The part of a patient's sheet that says who pays: at a glance, with what is to be seen to first.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';
import { isOn } from '../prefs.js';
import { openCoverForm } from './form-dialog.js';
import { called, days, isEnded, isToCome, paysToday, placeWords, shortNumber, verifiedWords } from './words.js';

export function coverPart(board) {
	const { paying } = board;
	return paying.row ? html`<fieldset class="notes paying"><legend>${t('cover')}</legend>
		<p class="message" role="alert">${paying.problem ?? nothing}</p>
		${paying.cover ? glance(board, paying) : html`<p class="none" role="status">${paying.problem ? nothing : t('cover.reading')}</p>`}
	</fieldset>` : nothing;
}

const glance = (board, paying) => html`
	${paying.cover.covered ? nothing : html`<p class="points-out warn"><span aria-hidden="true">!</span> ${t('cover.missing')}</p>`}
	${paying.cover.coverages.length > 0 ? html`<ul>${repeat(paying.cover.coverages, ({ uuid }) => uuid, (one) => line(board, paying, one))}</ul>` : nothing}
	${around(paying.cover)}
	<p class="foot"><span role="status" class="just-said">${paying.said ? html`<span aria-hidden="true">✓</span> ${paying.said}` : nothing}</span>
		${paying.mayRecord ? html`<button type="button" class="go" id="cover-add" @click=${() => openCoverForm(board, paying.row)}>${t('cover.add')}</button>` : nothing}
		<label><input type="checkbox" .checked=${paying.withRemoved} @change=${() => paying.turn()}> ${t('cover.withRemoved')}</label></p>`;

function line(board, paying, one) {
	const id = `cover-${one.uuid}`;
	const verified = verifiedWords(one);
	return html`<li class=${one.removed || isEnded(one) ? 'over' : ''} data-coverage=${one.uuid}>
		<div>${state(one)} <b id=${id}><bdi>${called(one)}</bdi></b>
			${one.memberId ? html`<bdi class="number" dir="ltr">${isOn('privacy') ? t('cover.hidden') : shortNumber(one.memberId)}</bdi>` : nothing}
			<span>${days(one)}</span>
			${one.holder ? html`<span>${t('cover.held', { who: one.holder })}</span>` : nothing}
			${one.reason ? html`<span><bdi>${one.reason}</bdi></span>` : nothing}
			<small>${one.removed ? t('cover.removed', { who: one.removed.by ?? '', time: moment(one.removed.at), why: one.removed.why }) : verified ?? nothing}</small></div>
		${paying.mayRecord && !one.removed ? ways(board, paying, one, id) : nothing}
	</li>`;
}

function state(one) {
	if (one.removed) {
		return chip('–', t('cover.state.removed'), '');
	}
	if (isEnded(one)) {
		return chip('–', t('cover.state.ended'), '');
	}
	return paysToday(one) || isToCome(one) ? chip(paysToday(one) ? '✓' : '→', placeWords(one.place), paysToday(one) ? 'good' : 'tell')
		: chip('!', t('cover.state.denied'), 'warn');
}

const ways = (board, paying, one, id) => html`<div class="ways">
	${one.kind === 'insured' ? html`<button type="button" class="go" aria-describedby=${id} @click=${() => openCoverForm(board, paying.row, { mode: 'verify', coverage: one })}>${t('cover.verify')}</button>` : nothing}
	<button type="button" class="go" aria-describedby=${id} @click=${() => openCoverForm(board, paying.row, { coverage: one })}>${t('cover.change')}</button>
	<button type="button" class="go quiet" aria-describedby=${id} @click=${() => openCoverForm(board, paying.row, { mode: 'remove', coverage: one })}>${t('cover.remove')}</button></div>`;

/** Days without any, but where there never was one, which is said already; and days of two. */
function around({ coverages, gaps, overlaps }) {
	const named = new Map(coverages.map((one) => [one.uuid, called(one)]));
	return html`${gaps.filter(({ from, until }) => from || until).map((gap) => html`<p class="points-out warn"><span aria-hidden="true">!</span> ${t('cover.gap', { days: days(gap) })}</p>`)}
		${overlaps.map(({ first, second, days: both }) => html`<p class="points-out"><span aria-hidden="true">i</span> ${t('cover.overlap', { first: named.get(first), second: named.get(second), days: days(both) })}</p>`)}`;
}
