/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How a case is told: its state as a sign and a word, what it waits for as a sentence.

import { addDays, duration, moment, now, plainDate } from '../format.js';
import { t, tn } from '../messages.js';
import { chip } from '../parts/chip.js';

const SIGNS = {
	needed: ['▲', 'warn'], draft: ['✎', ''], submitted: ['→', 'in'], pended: ['…', 'in'], information: ['▲', 'warn'], approved: ['✓', 'good'],
	partly: ['✓', 'warn'], modified: ['✓', 'good'], denied: ['✕', 'bad'], appeal: ['→', 'in'], peer: ['☎', 'in'], withdrawn: ['–', ''],
	expired: ['–', 'warn'], used: ['–', 'warn'], closed: ['–', ''], notrequired: ['–', ''],
};

const TWO_DAYS = 2 * 86_400_000;
const SOON = 86_400_000;

export const stateChip = (state) => chip(SIGNS[state][0], t(`authorizations.state.${state}`), SIGNS[state][1]);

const lasting = (millis) => (millis < TWO_DAYS ? duration(millis) : tn('authorizations.days', Math.floor(millis / 86_400_000)));

/** For how long it has been so. */
export const age = (iso) => lasting(now() - Date.parse(iso));

/** A moment; one with which a day begins is the end of the day before. */
export const until = (iso) => (iso.slice(11, 16) === '00:00'
	? t('authorizations.endOf', { day: plainDate(addDays(iso.slice(0, 10), -1)) }) : moment(iso));

/** "bad" for what is overdue, "warn" for what is due within a day, else nothing. */
export function pressing(at) {
	const left = Date.parse(at) - now();
	return left < 0 ? 'bad' : left < SOON ? 'warn' : '';
}

/** "Answer of the payer: by the end of 8 Dec 2026 (in 6 days)". */
export function waiting({ clock, at }) {
	const left = Date.parse(at) - now();
	const how = left < 0 ? t('authorizations.late', { span: lasting(-left) }) : t('authorizations.left', { span: lasting(left) });
	return t('authorizations.waiting', { what: t(`authorizations.clock.${clock}`), until: until(at), how });
}

/** "2 of 4 used", or how many where there is no limit. */
export const units = ({ approvedUnits, usedUnits }) => (approvedUnits === null
	? t('authorizations.units.free', { used: usedUnits }) : t('authorizations.units', { used: usedUnits, all: approvedUnits }));

export const period = (from, to) => t('authorizations.period', { from: from ? plainDate(from) : '…', until: to ? plainDate(to) : '…' });
