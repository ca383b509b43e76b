/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Sentences of the queue.

import { now, span, time } from '../format.js';
import { t } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';

const MOMENT = /^\d{4}-\d\d-\d\dT/;

/** Whether a line is shown as it is: a name, an identifier, a reason. */
export const isOpen = (queue, { line, patient }) => queue.revealed === line || (!isOn('privacy') && !patient.restricted);

export const nameOf = (queue, line) => shownName(line.patient, isOpen(queue, line));

/** What has just happened; in privacy without the name. */
export const noticeSentence = (queue, { text, key, line, args }) => text ?? t(`queue.notice.${key}`, { name: nameOf(queue, line), ...args,
	...(args?.words && !isOpen(queue, line) && { words: t('row.hidden') }) });

/** Why somebody stands where they stand. */
export function whySentence({ code, arguments: given }) {
	const args = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, MOMENT.test(value) ? time(value) : value]));
	return t(`queue.why.${code}`, args);
}

const minutesTo = (iso) => Math.max(0, Math.ceil((Date.parse(iso) - now()) / 60_000));

export function expectedSentence({ expected }) {
	if (!expected) {
		return t('queue.expected.none');
	}
	const minutes = minutesTo(expected);
	return minutes === 0 ? t('queue.expected.now') : t('queue.expected', { time: time(expected), span: span(minutes) });
}

export const boundSentence = ({ bound }) => t('queue.bound', { time: time(bound) });

export const boundAbout = ({ bound }) => t('queue.bound.about', { span: span(minutesTo(bound)) });
