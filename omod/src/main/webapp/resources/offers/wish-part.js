/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who waits for a place that comes free: a tick beside each appointment, what else they wait for, and a few fields that note such a wish.

import { Booking } from '../booking/booking.js';
import { day, isDate, moment, now, today } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

const NOTICES = [0, 30, 60, 120, 1440];
const OPEN = 'wish-open';
const FIRST = 'wish-notice';

const focus = (id) => document.getElementById(id)?.focus();

/** One step back out of the fields, if they are open. */
export function leaveWish({ wishes }) {
	const { open } = wishes;
	if (open) {
		wishes.say({ open: false });
		focus(OPEN);
	}
	return open;
}

/** Whether there is a tick beside it. */
const isAhead = (appointment) => Booking.isChangeable(appointment) && Date.parse(appointment.start) > now();

export function earlierTick({ offered, wishes }, appointment, describedBy) {
	const wish = wishes.of(appointment);
	return offered && isAhead(appointment) ? html`<label class="earlier"><input type="checkbox" aria-describedby=${describedBy} .checked=${Boolean(wish)}
		@change=${({ target }) => wishes.tick(appointment, target)}> ${t('offers.earlier')}</label>
		${wish && narrowed(wish) ? html`<small class="suits">${suits(wish)}</small>` : nothing}` : nothing;
}

const narrowed = ({ provider, from, until, parts, kind }) => kind === 'standby' || provider || from || until || parts.length > 0;

/** What suits them, without for what: "Mornings · from 3 Dec 2026". */
function suits({ kind, provider, location, from, until, parts }) {
	return [kind === 'standby' && t('offers.wish.standby'), provider?.name, location?.name, ...parts.map((part) => t(`booking.part.${part}`)),
		kind !== 'standby' && from && t('offers.wish.from', { day: day(from) }),
		kind !== 'standby' && until && t('offers.wish.until', { day: day(until) })].filter(Boolean).join(' · ');
}

/** What they wait for that has no tick, as lines of the list of what they have. */
export const wishLines = ({ wishes, booked }, open) => wishes.all.filter((wish) => !booked.some((one) => one.uuid === wish.appointment && isAhead(one))).map((wish) => html`<li data-wish=${wish.uuid}>
	<span id="wish-${wish.uuid}" class="about"><b>${t('offers.wish')}</b>
		<bdi>${open ? wish.service?.name : t('row.hidden')}</bdi> <small>${suits(wish)} · ${t('offers.wish.asked', { asked: moment(wish.notedAt) })}</small></span>
	<span class="ways"><button type="button" class="go" aria-describedby="wish-${wish.uuid}" @click=${() => wishes.end(wish)}>${t('offers.wish.end')}</button></span></li>`);

/** Where nothing of what is free suits. */
export function wishPart(booking) {
	const { wishes, wanted, moving } = booking;
	const { open, notice, until, told } = wishes;
	const unfold = () => {
		wishes.say({ open: !open });
		focus(open ? OPEN : FIRST);
	};
	const wait = async (kind) => {
		await wishes.wait(kind);
		if (booking.wishes === wishes) {
			focus(wishes.open ? FIRST : OPEN);
		}
	};
	return wanted.service ? html`<div class="wait">
		<p class="none" role="status">${told ? html`<span aria-hidden="true">✓</span> ${t(`offers.wish.${told}`)}` : nothing}</p>
		<button id=${OPEN} type="button" class="go quiet" aria-expanded=${open} aria-controls="wish" @click=${unfold}>${t(moving ? 'offers.wish.open.move' : 'offers.wish.open')}</button>
		<fieldset id="wish" ?hidden=${!open}><legend>${t('offers.wish.about')}</legend>
			<div class="field"><label for=${FIRST}>${t('offers.wish.notice')}</label>
				<select id=${FIRST} @change=${({ target }) => wishes.say({ notice: Number(target.value) })}>${NOTICES.map((minutes) => html`
					<option value=${minutes} .selected=${minutes === notice}>${t(`offers.wish.notice.${minutes}`)}</option>`)}</select></div>
			<div class="field"><label for="wish-until">${t('offers.wish.upTo')}</label>
				<input id="wish-until" type="date" min=${today()} max="9999-12-31" .value=${until}
					@change=${({ target }) => wishes.say({ until: isDate(target.value) ? target.value : '' })}></div>
			<p class="counts"><small>${t('offers.wish.counts')}</small></p>
			<p class="buttons"><button type="button" class="go" @click=${() => wait('earlier')}>${t('offers.wish.wait')}</button>
				<button type="button" class="go" @click=${() => wait('standby')}>${t('offers.wish.wait.standby')}</button></p>
		</fieldset></div>` : nothing;
}
