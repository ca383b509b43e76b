/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Each place that came free as a sentence: to whom it is offered and why, whom to call, until when; and the two answers.

import { dayOf, times, what } from '../booking/words.js';
import { list, moment, time, today } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t, tn } from '../messages.js';
import { kbd } from '../parts/kbd.js';
import { shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';

const PART = 'offers';

export function offersPart({ offers }) {
	const { open, told, problem } = offers;
	return open.length === 0 && !told && !problem ? nothing : html`<section class="offers" id=${PART} tabindex="-1" aria-label=${t('offers')}>
		<p class="title"><b>${t('offers')}</b> <span class="number">${open.length}</span></p>
		<p class="message" role="alert">${problem ?? nothing}</p>
		<p class="done" role="status">${told ? html`<span>${t(`offers.told.${told.how}`, { name: nameOf(offers, told.offer), when: when(told.offer) })}</span>
			<button type="button" class="close" aria-label=${t('notice.close')} @click=${() => offers.close()}>×</button>` : nothing}</p>
		<ul class="attention">${repeat(open, ({ uuid }) => uuid, (offer, i) => line(offers, offer, i === 0))}</ul>
	</section>`;
}

function line(offers, offer, first) {
	const { uuid, provider } = offer;
	const id = `offer-${uuid}`;
	const shown = isShown(offers, offer);
	const answer = async (how) => {
		await offers.answer(offer, how);
		// the button has gone with its offer, and nobody has gone elsewhere meanwhile
		if (document.activeElement.matches('body, main')) {
			document.getElementById(PART)?.focus();
		}
	};
	const button = (how, action) => html`<button type="button" class="go" aria-describedby=${id} aria-disabled=${offers.busy === uuid}
		@click=${() => answer(how)}>${t(`offers.${how}`)} ${first ? kbd(action) : nothing}</button>`;
	return html`<li class="warn" data-offer=${uuid}>
		<span class="sign" aria-hidden="true">▲</span>
		<div id=${id}><b>${t(provider ? 'offers.free.with' : 'offers.free', { when: when(offer), provider: provider?.name })}</b>
			<p>${forWhom(offers, offer)}</p>
			<p class="todo">${shown ? phones(offer) : nothing} ${t('offers.until', { time: time(offer.expires) })}</p></div>
		<div class="ways">${button('accept', 'offerAccepted')}${button('decline', 'offerDeclined')}
			${shown ? nothing : html`<button type="button" class="go" @click=${() => offers.reveal(uuid)}>${t('booking.reveal')}</button>`}</div>
	</li>`;
}

const isShown = (offers, { uuid, patient }) => offers.revealed === uuid || !(isOn('privacy') || patient?.restricted);

const nameOf = (offers, offer) => shownName(offer.patient ?? {}, isShown(offers, offer));

const when = (offer) => (offer.start.slice(0, 10) === today() ? times(offer) : t('booking.when', { day: dayOf(offer.start), time: times(offer) }));

function forWhom(offers, offer) {
	const { bookedAt, askedAt, askedBefore, reason, service } = offer;
	const named = service ? what({ service, providers: [] }, isShown(offers, offer)) : '';
	const args = { name: nameOf(offers, offer), asked: moment(askedAt), what: named, booked: bookedAt && moment(bookedAt) };
	return html`${t(bookedAt ? 'offers.to.booked' : 'offers.to.none', args)} ${t(`offers.why.${reason}`)}
		${askedBefore > 0 ? tn('offers.before', askedBefore) : nothing}`;
}

const phones = (offer) => (offer.phones.length > 0 ? t('offers.call', { phones: list(offer.phones) }) : t('offers.noPhone'));
