/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who is away or what is closed, and when, in words.

import { addDays, day, localMoment } from '../format.js';
import { t } from '../messages.js';

export function titleOf({ provider, location }) {
	return provider ? t('capacity.absence.away', { who: provider.name })
		: location ? t('capacity.absence.closed', { place: location.name }) : t('capacity.absence.everywhere');
}

const MIDNIGHT = 'T00:00';

/** Whole days as days, else to the minute. */
export function whenOf({ from, until }) {
	if (!from.endsWith(MIDNIGHT) || !until.endsWith(MIDNIGHT)) {
		return t('capacity.absence.span', { from: localMoment(from), until: localMoment(until) });
	}
	const [first, last] = [from.slice(0, 10), addDays(until.slice(0, 10), -1)];
	return first === last ? day(first) : t('capacity.absence.span', { from: day(first), until: day(last) });
}
