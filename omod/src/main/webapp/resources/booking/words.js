/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Appointments, places and openings in words.

import { day, daysOff, list, time } from '../format.js';
import { serverSentence, t } from '../messages.js';

const dateOf = (moment) => moment.slice(0, 10);

/** "Tue, 1 Dec 2026, 09:15–09:30". */
export const when = ({ start, end }) => t('booking.when', { day: dayOf(start), time: times({ start, end }) });

/** The day of a moment that the server has told, which it does in the clinic's zone. */
export const dayOf = (moment) => day(dateOf(moment));

/** "tomorrow", "in 10 days". */
export const farOff = (moment) => daysOff(dateOf(moment));

export const sameDay = (a, b) => dateOf(a) === dateOf(b);

export const times = ({ start, end }) => (end ? t('booking.times', { from: time(start), to: time(end) }) : time(start));

/** What it is for, with whom and where, as a list. @param open whether that may be read */
export function what({ service, serviceType, providers, location }, open) {
	const type = serviceType ? t('row.service', { service: service.name, type: serviceType.name }) : service.name;
	const parts = [open ? type : t('row.hidden'), providers.length > 0 && list(providers.map(({ name }) => name)), location?.name];
	return parts.filter(Boolean).join(' · ');
}

/** All that stood against a place that was booked all the same; nothing where nothing did. */
export const overbookedWhy = ({ overbooked }) => (overbooked ?? [])
	.map((code) => serverSentence(`frontdesk.error.place.${code}`)).filter(Boolean).join(' ');
