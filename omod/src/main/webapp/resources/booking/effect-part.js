/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The same in words: how much longer the others wait and the session lasts, with how sure that is.

import { number, span } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';

export function effectPart({ effect: { told } }) {
	return html`<p class="effect">${told ? html`<b>${effectSentence(told)}</b> ${told.others > 0 ? html`<small>${sure(told)}</small>` : nothing}` : nothing}</p>`;
}

const whole = (exact) => number(Math.round(exact));

/** How much longer the others wait, and the session lasts. */
export function effectSentence({ others, waitMinutes, mostMinutes, overtimeMinutes }) {
	const longer = added(waitMinutes);
	const later = added(overtimeMinutes);
	const waits = others === 0 ? t('booking.effect.alone')
		: longer < 1 ? tn('booking.effect.nobody', others)
			: tn('booking.effect.longer', others, { longer: minutes(longer), most: minutes(mostMinutes) });
	return later < 1 ? waits : `${waits} ${t('booking.effect.later', { later: minutes(later) })}`;
}

const added = ({ before, after }) => after.expected - before.expected;

const minutes = (exact) => span(Math.max(1, Math.round(exact)));

function sure(told) {
	const { waitMinutes, overtimeMinutes, ownWaitMinutes, simulation } = told;
	const spread = ({ expected, deviation }) => `${whole(expected)} ± ${whole(deviation)}`;
	const own = t('booking.effect.own', { own: spread(ownWaitMinutes) });
	return changes(told) ? `${own} ${t('booking.effect.sure', {
		before: spread(waitMinutes.before), after: spread(waitMinutes.after),
		overtimeBefore: spread(overtimeMinutes.before), overtimeAfter: spread(overtimeMinutes.after),
		error: number(Math.ceil(Math.max(simulation.waitError, simulation.overtimeError))), runs: number(simulation.runs),
	})}` : own;
}

/** Less than a minute is nothing. */
const changes = ({ waitMinutes, overtimeMinutes }) => added(waitMinutes) >= 1 || added(overtimeMinutes) >= 1;
