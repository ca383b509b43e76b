/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What stands below, always in view: the place that is held, what could not be had, or what is asked before an appointment is cancelled.

import { duration, time } from '../format.js';
import { live } from '../lib/directives/live.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { coverPart } from './cover-part.js';
import { effectPart } from './effect-part.js';
import { farOff, overbookedWhy, what, when } from './words.js';

const LONGEST = 255;

/** What was done last, as a sentence. */
export function doneLine({ done, who }, open) {
	if (!done) {
		return nothing;
	}
	const { kind, appointment, before } = done;
	const why = overbookedWhy(appointment);
	const args = {
		name: shownName(who.patient, open), when: when(appointment), what: what(appointment, open), before: before ? when(before) : '',
	};
	return html`<span aria-hidden="true">✓</span> ${t(`booking.done.${kind}`, args)} ${why ? t('booking.done.overbooked', { why }) : nothing}`;
}

export function foot(booking, ways, open) {
	const { asking, taking: { chosen, refused } } = booking;
	const name = shownName(booking.who.patient, open);
	return html`<div class="foot">${asking ? cancelling(booking, ways, open, name)
		: chosen ? held(booking, ways, open, name)
			: refused ? refusal(booking, ways)
				: hint(booking, ways)}</div>`;
}

const button = (kind, label, act, more = nothing) => html`<button type="button" class="go ${kind}" @click=${act}>${label}${more}</button>`;
const enter = html` <kbd aria-hidden="true">Enter</kbd>`;
const esc = html` <kbd aria-hidden="true">Esc</kbd>`;

function hint(booking, ways) {
	const { offered, moving } = booking;
	return html`<p class="say hint">${offered ? t(moving ? 'booking.hint.move' : 'booking.hint', { when: moving ? when(moving) : '' }) : booking.busy ? t('booking.reading') : nothing}</p>
		<p class="ways">${offered || booking.busy ? nothing : button('main', t('tryAgain'), () => booking.read())}
			${moving ? button('', t('booking.stay'), () => ways.back(), esc) : nothing}
			${button('', t('dialog.close'), () => ways.close(), moving ? nothing : esc)}</p>`;
}

function held(booking, ways, open, name) {
	const { moving, busy, taking } = booking;
	const { chosen: { named, hold }, heldFor, hasExpired } = taking;
	const args = { name, when: when(named), what: what(named, open), before: moving ? when(moving) : '' };
	const until = hasExpired ? t('booking.expired') : hold ? t('booking.held', { time: time(hold.expires), span: duration(heldFor) }) : t('booking.notHeld');
	return html`<div class="say"><p><b>${t(moving ? 'booking.moveTo' : 'booking.bookFor', args)}</b> <small class=${hasExpired ? 'expired' : ''}>${farOff(named.start)} · ${until} ${t(moving ? 'booking.notYet.move' : 'booking.notYet.book')}</small></p>${coverPart(booking)}${effectPart(booking)}</div>
		<p class="ways">${button('main', t(hasExpired ? 'booking.hold' : moving ? 'booking.move' : 'booking.book'), () => ways.take(), enter)}
			${hold && !hasExpired ? button('', t('booking.keep'), () => taking.keep()) : nothing}
			${button('', t(hold ? 'booking.release' : 'booking.leave'), () => ways.release())}
			<span role="status" class="unseen">${busy ? t('booking.busy') : nothing}</span></p>`;
}

function cancelling(booking, ways, open, name) {
	const { asking } = booking;
	return html`<p class="say" role="alert"><b>${t('booking.ask', { name, when: when(asking), what: what(asking, open) })}</b> <small>${t('booking.ask.then')}</small></p>
		<p class="ways">${button('keep', t('booking.ask.no'), () => ways.back(), esc)} ${button('danger', t('booking.ask.yes'), () => ways.cancel())}</p>`;
}

function refusal(booking, ways) {
	const { moving, taking: { refused, mayOverbook } } = booking;
	return html`<div class="say"><p role="alert"><b>${t(moving ? 'booking.refused.move' : 'booking.refused', { when: when(refused.named), before: moving ? when(moving) : '' })}</b>
			${refused.against.map(({ message }) => message).join(' ')}</p>
		${coverPart(booking)}${effectPart(booking)}
		${mayOverbook ? overbooking(booking, ways) : nothing}</div>
		<p class="ways">${button('', t('booking.refused.other'), () => ways.back(), esc)}</p>`;
}

function overbooking(booking, ways) {
	const { offered, taking } = booking;
	const { reason, words } = taking;
	const submit = (event) => {
		event.preventDefault();
		ways.overbook();
	};
	return html`<form class="overbook" novalidate aria-label=${t('booking.overbook')} @submit=${submit}>
		<div class="field"><label for="booking-reason">${t('booking.reason')}</label>
			<select id="booking-reason" @change=${({ target }) => taking.say({ reason: target.value })}>
				<option value="" .selected=${live(!reason)}>${t('booking.reason.choose')}</option>
				${offered.reasons.map((each) => html`<option value=${each} .selected=${live(each === reason)}>${each}</option>`)}</select></div>
		<div class="field"><label for="booking-words">${t('booking.words')}</label>
			<input id="booking-words" type="text" maxlength=${LONGEST} autocomplete="off" dir="auto" .value=${words}
				@input=${({ target }) => taking.say({ words: target.value })}></div>
		<button class="go danger">${t('booking.overbook')}</button>
	</form>`;
}
