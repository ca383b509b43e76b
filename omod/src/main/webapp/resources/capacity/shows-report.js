/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How right it is: what was said against what came, what bears on it, and how it goes for groups of people.

import { number, percent, span } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { chip } from '../parts/chip.js';

const THOUSAND = 1_000;

export const showReport = ({ quality, effects, groups }) => (quality ? html`
	<section class="card">${judged(quality)}${deciles(quality)}</section>
	<section class="card" aria-labelledby="shows-effects">${bearing(effects)}</section>
	<section class="card">${people(groups)}</section>` : nothing);

const judged = ({ appointments, brier, brierOfRate, brierOfPatients, slope, slopeError }) => html`<p>${t('shows.judged', {
	count: number(appointments), brier: number(brier), rate: number(brierOfRate), patients: number(brierOfPatients) })}
	${slope === null ? nothing : t('shows.slope', { slope: hundredths(slope), error: hundredths(slopeError) })}</p>`;

// never a nought with a minus
const hundredths = (value) => number(Math.round(value * 100) / 100 + 0);

const head = (columns) => html`<thead><tr>${columns.map((column) => html`<th scope="col">${t(`shows.${column}`)}</th>`)}</tr></thead>`;

const label = (column) => html`<span class="column" aria-hidden="true">${t(`shows.${column}`)}</span>`;

const share = (column, value) => html`<td>${label(column)}<span class="span">
	<meter min="0" max="1" .value=${value} aria-hidden="true"></meter> ${percent(value)}</span></td>`;

const figure = (column, value) => html`<td>${label(column)}${value}</td>`;

const deciles = (quality) => html`<table class="shows">
	<caption>${t('shows.deciles')}</caption>
	${head(['tenth', 'said', 'came', 'appointments'])}
	<tbody>${quality.deciles.map(({ appointments, said, came }, i) => html`<tr>
		<th scope="row">${label('tenth')}${number(i + 1)}</th>${share('said', said)}${share('came', came / appointments)}
		${figure('appointments', number(appointments))}</tr>`)}</tbody></table>`;

const bearing = (effects) => html`<h2 id="shows-effects">${t('shows.effects')}</h2>
	<p>${t('shows.effects.about')}</p>
	<ul class="effects">${effects.map(({ effect, kept, gain, error }) => html`<li>
		<b>${t(`shows.effect.${effect}`)}</b> ${kept ? chip('✓', t('shows.kept'), 'good') : chip('–', t('shows.dropped'), '')}
		<small>${t('shows.gain', { gain: hundredths(gain * THOUSAND), error: hundredths(error * THOUSAND) })}</small></li>`)}</ul>`;

const people = (groups) => (groups.length === 0 ? html`<p class="none">${t('shows.groups.none')}</p>` : html`<table class="shows">
	<caption>${t('shows.groups')}</caption>
	${head(['group', 'people', 'appointments', 'said', 'came', 'waited'])}
	<tbody>${groups.map((group) => html`<tr>
		<th scope="row">${t(`shows.group.${group.kind}.${group.group}`)}</th>
		${figure('people', number(group.people))}${figure('appointments', number(group.appointments))}
		${share('said', group.said)}${share('came', group.came)}
		${figure('waited', group.waitMinutes === null ? t('shows.waited.few') : span(Math.round(group.waitMinutes)))}</tr>`)}</tbody></table>
	<p>${t('shows.groups.about')}</p>`);
