/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The fields in which a member ID is tried, and what is said of it.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

export function trialPart(page, rule) {
	const { trial } = page;
	const ask = () => trial.ask(rule);
	const keys = (event) => {
		if (event.key === 'Enter' && event.target.matches('input')) {
			event.preventDefault();
			ask();
		}
	};
	return html`<div class="trial" role="group" aria-label=${t('payers.trial')} @keydown=${keys}>
		${field(trial, 'memberId')}${field(trial, 'known')}
		<button type="button" class="go" @click=${ask}>${t('payers.trial.go')}</button>
		<p role="status">${trial.said ? said(trial.said) : nothing}</p>
		<p class="message" role="alert">${trial.problem ?? nothing}</p>
	</div>`;
}

const field = (trial, name) => html`<div class="field"><label for="trial-${name}">${t(`payers.trial.${name}`)}</label>
	<input id="trial-${name}" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" .value=${trial.typed[name]}
		@input=${(event) => trial.type(name, event.target.value)}></div>`;

const said = ({ problem, slip }) => html`<span aria-hidden="true">${problem ? '▲' : '✓'}</span>
	${t(problem ? `payers.problem.${problem}` : 'payers.trial.right')} ${slip ? slipSentence(slip) : nothing}`;

const slipSentence = ({ kind, from, until }) => t(from === until ? `payers.slip.${kind}` : `payers.slip.${kind}.places`, { from, until });
