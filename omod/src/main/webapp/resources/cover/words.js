/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What a coverage is called, and what is said of it in few words.

import { daysOff, list, plainDate, today } from '../format.js';
import { t } from '../messages.js';

const SHOWN = 4;

/** "Acme Health, Gold", or that the patient pays. */
export const called = ({ kind, payer, plan }) => (kind === 'insured' ? list([payer.name, plan?.name].filter(Boolean)) : t(`cover.kind.${kind}`));

/** The end of a number: enough to compare with a card, too little for who looks over a shoulder. */
export const shortNumber = (number) => (number.length > SHOWN ? `…${number.slice(-SHOWN)}` : number);

/** When it was last verified, how, and with what answer; null for what needs not be. */
export function verifiedWords({ kind, verified }) {
	if (kind !== 'insured') {
		return null;
	}
	return verified ? t('cover.verified', {
		when: daysOff(verified.at.slice(0, 10)), how: t(`cover.how.${verified.how}`), answer: t(`cover.answer.${verified.answer}`),
	}) : t('cover.notVerified');
}

/** A coverage in a line, for who may look at it. */
export const inShort = (coverage) => list([called(coverage), coverage.memberId && shortNumber(coverage.memberId), verifiedWords(coverage)].filter(Boolean));

export function days({ from, until }) {
	const given = { from: from && plainDate(from), until: until && plainDate(until) };
	return t(`cover.days.${from && until ? 'both' : from ? 'from' : until ? 'until' : 'always'}`, given);
}

const DENIED = ['inactive', 'unknown'];

/** Whether it pays today, for all that is known. */
export const paysToday = (coverage) => !coverage.removed && !isEnded(coverage) && !isToCome(coverage) && !DENIED.includes(coverage.verified?.answer);

export const isEnded = ({ until }) => Boolean(until) && until < today();

export const isToCome = ({ from }) => Boolean(from) && from > today();

/** "Primary", "Secondary", "3rd in order". */
export const placeWords = (place) => (place <= 2 ? t(`cover.place.${place}`) : t('cover.place.more', { place }));
