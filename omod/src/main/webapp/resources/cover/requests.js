/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What payers were asked for a patient, on the sheet: how far it is, what is left of it, and what is to be seen to.

import { NoAnswer, Refused, request } from '../api.js';
import { addDays, plainDate, today } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';
import { period, stateChip, units, waiting } from '../cases/words.js';

const OVER = ['withdrawn', 'closed', 'notrequired'];
const VALID = ['approved', 'partly', 'modified'];
const SOON = 7;

export class PatientRequests {
	row = null;
	cases = null; // those that are not over, the newest first; null until they are read
	problem = null;
	#board;

	constructor(board) {
		this.#board = board;
	}

	async open(row) {
		this.close();
		if (!this.#board.may('View Authorizations')) {
			return;
		}
		this.row = row;
		try {
			const { data } = await request(`frontdesk/patients/${row.patient.uuid}/authorizations`);
			if (row === this.row) {
				this.cases = data.cases.filter(({ state }) => !OVER.includes(state));
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (row === this.row) {
				this.problem = error.sentence ?? t('authorizations.failed');
			}
		}
		this.#board.changed(true);
	}

	close() {
		Object.assign(this, { row: null, cases: null, problem: null });
	}
}

export function requestsPart(board, close) {
	const { cases, problem } = board.requests;
	return problem || cases?.length > 0 ? html`<fieldset class="notes paying requests"><legend>${t('cover.requests')}</legend>
		<p class="message" role="alert">${problem ?? nothing}</p>
		<ul>${repeat(cases ?? [], ({ uuid }) => uuid, (one) => line(board, one, close))}</ul></fieldset>` : nothing;
}

function line(board, one, close) {
	const id = `request-${one.uuid}`;
	const go = () => {
		close();
		board.goToRequests({ case: one.uuid });
	};
	return html`<li><div>${stateChip(one.state)} <b id=${id}><bdi>${[one.service?.name, one.payer?.name].filter(Boolean).join(' · ')}</bdi></b>
			${one.number ? html`<span>${units(one)} · ${period(one.approvedFrom, one.approvedUntil)}</span>` : nothing}
			${warning(one)}</div>
		<div class="ways"><button type="button" class="go" aria-describedby=${id} @click=${go}>${t('cover.requests.open')}</button></div></li>`;
}

/** What it waits for, if that is pressing, or that it ends soon. */
function warning({ state, next, approvedUntil }) {
	if (VALID.includes(state)) {
		return approvedUntil <= addDays(today(), SOON) ? html`<p class="points-out warn"><span aria-hidden="true">!</span> ${t('cover.requests.ending', { day: plainDate(approvedUntil) })}</p>` : nothing;
	}
	return next?.level ? html`<p class="points-out warn"><span aria-hidden="true">▲</span> ${waiting(next)}</p>` : nothing;
}
