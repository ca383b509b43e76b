/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How long somebody has waited: since they came, and past their time. Neither is ever negative.

import { now, span } from '../format.js';
import { t } from '../messages.js';
import { isWaiting } from './states.js';

/** {since, past, later} as sentences, each null where there is nothing to say; null for who does not wait. */
export function waits(board, row) {
	if (!board.isToday || !isWaiting(row)) {
		return null;
	}
	const past = minutes(now() - Date.parse(row.start));
	const later = minutes(board.flags.laterBy(row));
	return {
		since: span(minutes(now() - Date.parse(row.course.arrived ?? row.start))),
		past: past > 0 ? t('wait.past', { span: span(past) }) : null,
		later: later > 0 ? t('wait.later', { span: span(later) }) : null,
	};
}

const minutes = (millis) => Math.max(0, Math.floor(millis / 60_000));
