/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What was decided for somebody whom the session could not see as it should, by whom and why.

import { day, moment, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';

/** @param decisions the latest first; nothing where there are none @param open whether own words may be read */
export const decidedList = (decisions, open) => (decisions.length > 0
	? html`<ul class="decided">${decisions.map((one) => html`<li>${sentence(one, open)}</li>`)}</ul>` : nothing);

function sentence({ way, start, longerMinutes, reason, words, by, at }, open) {
	const what = t(way === 'otherProvider' ? 'queue.decided.otherProvider' : `queue.way.${way}`, {
		time: start ? time(start) : '', day: start ? day(start.slice(0, 10)) : '',
	});
	const longer = Math.round(longerMinutes ?? 0);
	return html`<b>${what}</b> <bdi>${[reason, open ? words : words && t('row.hidden')].filter(Boolean).join(': ')}</bdi>
		<small>${t(by ? 'queue.decided.by' : 'queue.decided', { by, time: moment(at) })}
		${longer > 0 ? tn('queue.decided.longer', longer) : nothing}</small>`;
}
