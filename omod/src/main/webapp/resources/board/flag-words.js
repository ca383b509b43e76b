/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What a flag says of a row in whole sentences, and what to do about it.

import { now, span, time } from '../format.js';
import { has, t, tn } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { spoken } from './flag-chip.js';

/** {title, sentence, todo} of a flag's line, for one row or for several that it says the same of; todo can be null. */
export function flagWords(board, { flag, arguments: own }, rows, name = shownName(rows[0].patient, board.isPublic(rows[0]))) {
	const [row] = rows;
	const args = {
		...spoken(board.isPublic(row) ? own : concealed(own)), name, time: time(row.start), count: rows.length,
		span: span(Math.floor((own.since ? now() - Date.parse(own.since) : board.flags.delayFor(row) || board.flags.laterBy(row)) / 60_000)),
	};
	const say = (key) => (has(`${key}.other`) ? tn(key, rows.length, args) : has(key) ? t(key, args) : null);
	return {
		title: say(`flag.${flag}.title`) ?? flag,
		sentence: say(`flag.${flag}.about`) ?? '',
		todo: say(`flag.${flag}.todo`),
	};
}

// what somebody comes for is nobody else's business
const concealed = (own) => Object.fromEntries(Object.entries(own).map(
	([name, value]) => [name, ['service', 'what'].includes(name) ? t('row.hidden') : value]));
