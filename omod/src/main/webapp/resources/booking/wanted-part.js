/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The fields that say what is looked for. Enter goes from any of them to the free places.

import { isDate, today, time, weekday } from '../format.js';
import { live } from '../lib/directives/live.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { DAYS, PARTS } from './wanted.js';

/** @param goOn goes to the free places */
export function wantedPart(booking, goOn) {
	const { wanted, offered, moving } = booking;
	return html`<form class="wanted" novalidate @submit=${(event) => event.preventDefault()} @keydown=${(event) => enter(event, goOn)}>
		${choice('service', t('filter.service'), services(booking), wanted.service?.uuid ?? '', (uuid) => booking.change({
			service: offered.services.find((each) => each.uuid === uuid) ?? null,
		}))}
		${wanted.service?.types.length > 0 ? choice('type', t('booking.type'), [['', t('booking.type.none')],
			...wanted.service.types.map(({ uuid, name }) => [uuid, name])], wanted.type ?? '', (uuid) => booking.change({ type: uuid || null, minutes: '' })) : nothing}
		${choice('provider', t('booking.provider'), providers(booking), wanted.providers.join(), (uuids) => booking.change({
			providers: uuids ? uuids.split(',') : [],
		}))}
		${choice('location', t('booking.location'), locations(booking), wanted.location ?? '', (uuid) => booking.change({ location: uuid || null }), 'half')}
		${text('minutes', t('booking.minutes'), 'number', wanted.minutes, (minutes) => booking.change({ minutes }), { placeholder: wanted.usual ?? '' })}
		${text('from', t('booking.from'), 'date', wanted.from, (from) => isDate(from) && from >= today() && booking.change({ from }), { least: today() })}
		${text('clock', t('booking.clock'), 'time', wanted.clock, (clock) => booking.change({ clock }))}
		${wanted.after ? html`<p class="after">${t('booking.after', { time: time(wanted.after) })}
			<button type="button" class="go quiet" @click=${() => booking.change({ from: wanted.from })}>${t('booking.after.drop')}</button></p>` : nothing}
		${choice('part', t('booking.part'), [['', t('booking.part.any')], ...PARTS.map((part) => [part, t(`booking.part.${part}`)])], wanted.part ?? '',
			(part) => booking.change({ part: part || null }), 'half')}
		${moving ? nothing : html`<label class="tick half"><input id="booking-walk-in" type="checkbox" .checked=${booking.walkIn}
			@change=${({ target }) => booking.say({ walkIn: target.checked })}> ${t('kind.WalkIn')}</label>`}
		<fieldset><legend>${t('booking.days')}</legend>${DAYS.map((day, i) => html`<label class="tick"><input type="checkbox" name=${day}
			.checked=${wanted.days.includes(day)} @change=${({ target }) => booking.change({
				days: DAYS.filter((each) => (each === day ? target.checked : wanted.days.includes(each))),
			})}> ${weekday(i)}</label>`)}</fieldset>
	</form>`;
}

const services = ({ offered, wanted }) => [...(wanted.service ? [] : [['', t('booking.service.choose')]]),
	...offered.services.map(({ uuid, name }) => [uuid, name])];

function providers({ offered, wanted, moving }) {
	const known = [['', t('booking.provider.any')], ...offered.providers.map(({ uuid, name }) => [uuid, name])];
	const own = moving?.providers ?? [];
	const theirs = own.map(({ uuid }) => uuid).join();
	// those of the appointment that is moved, where they are several or not offered any more
	return known.some(([value]) => value === theirs) || (wanted.providers.length === 0 && own.length === 0) ? known
		: [...known, [theirs, own.map(({ name }) => name).join(', ')]];
}

function locations({ wanted, places: offered }) {
	const { elsewhere } = wanted;
	const places = !elsewhere || offered.some(({ uuid }) => uuid === elsewhere.uuid) ? offered : [...offered, elsewhere];
	const own = places.find(({ uuid }) => uuid === wanted.service?.location)?.name;
	return [['', own ? t('booking.location.own', { location: own }) : t('booking.location.any')],
		...places.filter(({ uuid }) => uuid !== wanted.service?.location).map(({ uuid, name }) => [uuid, name])];
}

/** What the browser has chosen is looked at each time: options come and go, and it keeps the place of the one that was chosen. */
function choice(name, label, options, value, choose, size = '') {
	const id = `booking-${name}`;
	return html`<div class="field ${size}"><label for=${id}>${label}</label>
		<select id=${id} @change=${({ target }) => choose(target.value)}>${options.map(([each, shown]) => html`
			<option value=${each} .selected=${live(each === value)}>${shown}</option>`)}</select></div>`;
}

function text(name, label, type, value, changed, { placeholder = '', least } = {}) {
	const id = `booking-${name}`;
	return html`<div class="field half"><label for=${id}>${label}</label>
		<input id=${id} type=${type} .value=${String(value)} placeholder=${placeholder} min=${type === 'number' ? 1 : least ?? nothing}
			max=${type === 'number' ? 1440 : type === 'date' ? '9999-12-31' : nothing} autocomplete="off"
			@change=${({ target }) => target.value !== String(value) && changed(target.value)}
			@blur=${({ target }) => { target.value = String(value); }}></div>`;
}

function enter(event, goOn) {
	if (event.key === 'Enter' && event.target.matches('input, select')) {
		event.preventDefault();
		goOn();
	}
}
