/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the patient has booked from today on, each with the ways to move and to cancel it.

import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { has, t, tn } from '../messages.js';
import { earlierTick, wishLines } from '../offers/wish-part.js';
import { chip } from '../parts/chip.js';
import { Booking } from './booking.js';
import { what, when } from './words.js';

const FEW = 3;

export function bookedPart(booking, ways, open) {
	const { booked, all } = booking;
	const shown = all || booked.length <= FEW + 1 ? booked : few(booking);
	return html`<section class="booked" aria-label=${t('booking.booked')}>
		<h3>${t('booking.booked')}</h3>
		${booked.length === 0 ? html`<p class="none">${t('booking.none')}</p>` : nothing}
		<ul>${repeat(shown, ({ uuid }) => uuid, (appointment) => line(booking, ways, appointment, open))}${wishLines(booking, open)}</ul>
		${shown.length < booked.length ? html`<button type="button" class="go quiet" @click=${() => booking.say({ all: true })}>
			${tn('booking.more', booked.length - shown.length)}</button>` : nothing}
	</section>`;
}

/** The next ones, and in any case those that it is about just now. */
function few({ booked, who, done, moving, asking }) {
	const about = [who.appointment, done?.appointment.uuid, moving?.uuid, asking?.uuid];
	return booked.filter(({ uuid }, i) => i < FEW || about.includes(uuid));
}

function line(booking, ways, appointment, open) {
	const { uuid, status } = appointment;
	const id = `booked-${uuid}`;
	const { moving, asking, done } = booking;
	const state = [moving, asking].some((one) => one?.uuid === uuid) ? 'current' : done?.appointment.uuid === uuid ? 'fresh' : '';
	return html`<li class=${state} data-booked=${uuid}>
		<span id=${id} class="about"><b>${when(appointment)}</b> <bdi>${what(appointment, open)}</bdi>
			${status !== 'Scheduled' && has(`status.${status}`) ? chip('·', t(`status.${status}`), 'rest') : nothing}</span>
		${Booking.isChangeable(appointment) ? html`${earlierTick(booking, appointment, id)}<span class="ways">
			<button type="button" class="go" aria-describedby=${id} @click=${() => ways.move(appointment)}>${t('booking.move')}</button>
			<button type="button" class="go" aria-describedby=${id} @click=${() => ways.askAbout(appointment)}>${t('booking.cancel')}</button></span>` : nothing}
	</li>`;
}
