/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Times and dates as the clinic reads them: in its zone, by the server's clock, in the user's language.

let formats;
let known = {}; // what today() found last
let ahead = 0; // milliseconds by which the server's clock is ahead of this machine's

export function use(clinicZone, locale) {
	known = {};
	// a server without a named zone says GMT+03:00, which only Java understands
	const zone = clinicZone.replace(/^(GMT|UTC?)(?=[+-])/, '');
	const make = (options) => new Intl.DateTimeFormat(locale, options);
	const inZone = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
	formats = {
		time: make(inZone),
		seconds: make({ ...inZone, second: '2-digit' }),
		day: make({ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
		date: make({ timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }),
		shortDay: make({ timeZone: 'UTC', weekday: 'short', day: 'numeric' }),
		dayOfMonth: make({ timeZone: 'UTC', day: 'numeric', month: 'short' }),
		local: make({ timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
		parts: new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
			timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit',
		}),
		wall: new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
			...inZone, year: 'numeric', month: '2-digit', day: '2-digit',
		}),
		weekday: make({ timeZone: 'UTC', weekday: 'short' }),
		moment: make({ timeZone: zone, dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
		number: new Intl.NumberFormat(locale),
		percent: new Intl.NumberFormat(locale, { style: 'percent' }),
		list: new Intl.ListFormat(locale, { style: 'short', type: 'unit' }),
		ago: new Intl.RelativeTimeFormat(locale, { style: 'short' }),
		days: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
		collator: new Intl.Collator(locale),
		units: (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }),
	};
}

/** The server has just said what time it is. */
export function setClock(iso) {
	ahead = Date.parse(iso) - Date.now();
}

export const now = () => Date.now() + ahead;
export const time = (iso) => formats.time.format(typeof iso === 'string' ? Date.parse(iso) : iso);
export const moment = (iso) => formats.moment.format(Date.parse(iso));
export const number = (value) => formats.number.format(value);
// of a share from 0 to 1
export const percent = (share) => formats.percent.format(share);
export const timeWithSeconds = (millis) => formats.seconds.format(millis);
// a plain date has no zone: it is formatted as the same date wherever the browser is
export const day = (date) => formats.day.format(Date.parse(`${date}T00:00Z`));
export const plainDate = (date) => formats.date.format(Date.parse(`${date}T00:00Z`));
export const shortDay = (date) => formats.shortDay.format(Date.parse(`${date}T00:00Z`));
export const dayRange = (from, to) => formats.dayOfMonth.formatRange(Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`));
// by the clinic's own clock, as in 2026-12-24T13:00
export const localMoment = (text) => formats.local.format(Date.parse(`${text}Z`));
export const list = (items) => formats.list.format(items);
export const compare = (a, b) => formats.collator.compare(a, b);

/** Today in the clinic, as 2026-11-23. */
export function today() {
	// asked for by every row that is drawn; a day begins with a minute
	const minute = Math.floor(now() / 60_000);
	if (minute !== known.minute) {
		const parts = formats.parts.formatToParts(now());
		const part = (type) => parts.find((candidate) => candidate.type === type).value;
		known = { minute, today: `${part('year')}-${part('month')}-${part('day')}` };
	}
	return known.today;
}

/** A day and a time by the clinic's clock as a moment: ISO 8601 with the clinic's offset. */
export function startOf(date, clock = '00:00') {
	const wall = Date.parse(`${date}T${clock}Z`);
	// twice, since the clock may be changed just then
	const offset = aheadOfUtc(wall - aheadOfUtc(wall) * 60_000);
	const two = (value) => String(Math.floor(Math.abs(value))).padStart(2, '0');
	return `${date}T${clock}:00${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** By how many minutes the clinic's clock is ahead at a moment. */
function aheadOfUtc(moment) {
	const parts = Object.fromEntries(formats.wall.formatToParts(moment).map(({ type, value }) => [type, value]));
	const shown = Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}Z`);
	return Math.round((shown - moment) / 60_000);
}

/** The name of a day of the week, 0 for Monday. */
export const weekday = (index) => formats.weekday.format(Date.UTC(2024, 0, 1 + index));

export function addDays(date, days) {
	return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const isDate = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? '')
	&& !Number.isNaN(Date.parse(`${text}T00:00Z`)) && addDays(text, 0) === text;

/** "45 sec", "12 min", "3 hr": rounded down, for how long something has lasted. */
export function duration(millis) {
	const [count, unit] = lasted(millis);
	return formats.units(unit).format(count);
}

/** "41 min", "1 hr 5 min" of whole minutes. */
export function span(minutes) {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	const parts = [hours > 0 && formats.units('hour').format(hours), (rest > 0 || hours === 0) && formats.units('minute').format(rest)];
	return parts.filter(Boolean).join(' ');
}

function lasted(millis) {
	const seconds = Math.max(0, Math.floor(millis / 1000));
	return seconds < 60 ? [seconds, 'second']
		: seconds < 3600 ? [Math.floor(seconds / 60), 'minute'] : [Math.floor(seconds / 3600), 'hour'];
}

/** "2 min ago". */
export function ago(millis) {
	const [count, unit] = lasted(millis);
	return formats.ago.format(-count, unit);
}

/** "tomorrow", "in 10 days": how far off a day is. */
export const daysOff = (date) => formats.days.format(Math.round((Date.parse(`${date}T00:00Z`) - Date.parse(`${today()}T00:00Z`)) / 86_400_000), 'day');

/** Years, or for the small ones months or days: "0" would tell nothing about a baby. */
export function age({ age: years, birthDate }) {
	if (years === null || years === undefined) {
		return null;
	}
	if (years >= 2 || !birthDate) {
		return String(years);
	}
	const days = Math.floor((Date.parse(`${today()}T00:00Z`) - Date.parse(`${birthDate}T00:00Z`)) / 86_400_000);
	return days < 60 ? formats.units('day').format(days) : formats.units('month').format(Math.floor(days / 30.44));
}
