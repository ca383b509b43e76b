/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What stands in the place of the list when there is none: what is empty, and what to do next.

import { day } from '../format.js';
import { place } from '../frame/place.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

const NO_FILTERS = { service: null, provider: null, state: null, flag: null, name: '' };

/** @param find see view.js */
export function empty(board, find) {
	switch (board.state) {
		case 'loading':
			return box(t('empty.loading'));
		case 'forbidden':
			return box(t('empty.forbidden', { user: board.desk.user.name }), t('empty.forbidden.next'));
		case 'failed':
			return box(board.failure ?? t('empty.failed'), t('empty.failed.next'),
				button(t('tryAgain'), () => board.poll.now()));
		default:
			return board.rows.all.length > 0
				? box(t('empty.filtered'), t('empty.filtered.next'), html`<p class="ways">
					${button(t('empty.clear'), () => board.filter(NO_FILTERS))}
					${find && board.filters.name.trim() ? button(t('empty.people'), () => find(board.filters.name)) : nothing}</p>`)
				: noAppointments(board);
	}
}

function noAppointments(board) {
	const { name } = place;
	const what = t(name ? 'empty.none.place' : 'empty.none', { day: day(board.date), place: name });
	if (!name) {
		return box(what, t('empty.none.next'));
	}
	return box(what, t('empty.none.place.next'), button(t('empty.everywhere'), () => board.everywhere()));
}

const button = (label, act) => html`<button type="button" class="go" @click=${act}>${label}</button>`;

const box = (what, next = nothing, way = nothing) => html`
	<div class="empty"><p><b>${what}</b></p><p>${next}</p>${way}</div>`;
