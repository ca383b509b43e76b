/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The free places, the best first: when, with whom, why here in the list, and what is left.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { chip } from '../parts/chip.js';
import { isOn } from '../prefs.js';
import { wishPart } from '../offers/wish-part.js';
import { effectPart } from './effect-part.js';
import { dayOf, farOff, sameDay, times } from './words.js';
import { FEW } from './wanted.js';

export const LIST = 'booking-openings';

export function openingsPart(booking, ways) {
	const { openings, taking: { refused }, wanted } = booking;
	const { found, active } = openings;
	return html`<section class="openings" aria-label=${t('booking.openings')} aria-busy=${openings.state === 'asking'}>
		<h3>${t(refused ? 'booking.openings.instead' : 'booking.openings')}</h3>
		<ul id=${LIST} role="listbox" tabindex="0" aria-label=${t(refused ? 'booking.openings.instead' : 'booking.openings')}
			aria-activedescendant=${found.length > 0 ? optionId(active) : nothing} @keydown=${(event) => pressed(event, openings, ways)}>
			${found.map((opening, i) => option(booking, ways, opening, i))}</ul>
		<p role="status" class="none">${told(booking)}</p>
		${booking.taking.chosen || refused ? nothing : effectPart(booking)}
		${openings.state === 'failed' ? way(t('tryAgain'), () => booking.look()) : nothing}
		${openings.isCurrent && found.length === FEW && !wanted.all && !refused ? way(t('booking.openings.more'), () => booking.more()) : nothing}
		${openings.isCurrent && found.length === 0 ? furtherWays(booking) : nothing}
		${wishPart(booking)}
	</section>`;
}

const optionId = (i) => `${LIST}-${i}`;

const way = (label, act) => html`<button type="button" class="go" @click=${act}>${label}</button> `;

function option(booking, ways, opening, i) {
	const { openings, taking, wanted } = booking;
	const { start, provider } = opening;
	const first = isFirst(openings.found, i);
	return html`<li id=${optionId(i)} role="option" aria-selected=${i === openings.active} class=${taking.chosen?.opening === opening ? 'held' : ''}
		@click=${() => click(openings, ways, opening, i)}>
		<span class="digit">${i < FEW && isOn('singleKeys') ? html`<kbd aria-hidden="true">${i + 1}</kbd>` : nothing}</span>
		<span class="day">${first ? html`<b>${dayOf(start)}</b> <small>${farOff(start)}</small>` : html`<small>${dayOf(start)}</small>`}</span>
		<b class="time">${times(opening)}</b>
		<span class="why">${provider && wanted.providers.length !== 1 ? html`<bdi>${provider.name}</bdi> ` : nothing}<small>${reasons(booking, opening, i).join(' · ')}</small></span>
		<span class="left">${left(opening)}</span></li>`;
}

/** Whether a day begins here in the list. */
const isFirst = (found, i) => i === 0 || !sameDay(found[i - 1].start, found[i].start);

function click(openings, ways, opening, i) {
	openings.active = i;
	ways.choose(opening);
}

/** Why it stands where it stands. */
function reasons({ openings, wanted, booked, moving }, { start, against, exact }, i) {
	const other = isFirst(openings.found, i) && booked.find((one) => one.uuid !== moving?.uuid && sameDay(one.start, start));
	const asWished = against.length === 0 && wanted.wishes && !openings.near && !exact;
	return [
		exact && t('booking.why.exact'),
		openings.near && i === 0 && t('booking.why.nearest'),
		asWished && t('booking.why.asWished'),
		!exact && !openings.near && i === 0 && (asWished || !wanted.wishes) && t('booking.why.earliest'),
		...against.map((wish) => t(`booking.why.not.${wish}`)),
		other && t('booking.why.sameDay', { time: times({ start: other.start }) }),
	].filter(Boolean);
}

function left({ placesLeft, unsure }) {
	if (unsure) {
		return chip('?', t('booking.left.unsure'), 'warn');
	}
	return placesLeft === null ? html`<small>${t('booking.left.any')}</small>`
		: placesLeft === 1 ? chip('!', tn('booking.left', placesLeft), 'warn') : html`<small>${tn('booking.left', placesLeft)}</small>`;
}

function told({ openings, wanted }) {
	const { state, found, problem } = openings;
	if (state === 'asking') {
		return t('booking.openings.asking');
	}
	if (state === 'none') {
		return t('booking.openings.noService');
	}
	return problem ?? (found.length > 0 ? nothing : t(wanted.far ? 'booking.openings.noneFar' : 'booking.openings.none'));
}

/** Where nothing is free: what to do next. */
const furtherWays = (booking) => html`${booking.wanted.far || booking.taking.refused ? nothing : way(t('booking.openings.far'), () => booking.change({ far: true }))}
	${booking.wanted.providers.length > 0 ? way(t('booking.openings.anybody'), () => booking.change({ providers: [] })) : nothing}`;

function pressed(event, openings, ways) {
	const moves = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity, PageDown: 5, PageUp: -5 };
	if (event.key in moves) {
		event.preventDefault();
		openings.move(moves[event.key]);
		document.getElementById(optionId(openings.active))?.scrollIntoView({ block: 'nearest' });
	} else if (event.key === 'Enter' && !event.repeat) {
		event.preventDefault();
		ways.choose(openings.found[openings.active]);
	}
}
