/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What helps whoever checks somebody in, before anything is asked: how to speak to them, and what is to be seen to.

import { time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { shortName, spokenWith } from '../parts/person-line.js';
import { flagWords } from './flag-words.js';

const MOST = 4;
const SIGNS = { bad: '▲', warn: '!', tell: 'i' };
const HELPS = ['language', 'interpreter', 'hearing', 'sight', 'mobility', 'anxious', 'quietPlace', 'mayBeTold'];

export const about = (board, row, sheet) => html`<div class="before">
	<p class="about"><b>${time(row.start)}</b> · <bdi>${board.isPublic(row) ? row.service.name : t('row.hidden')}</bdi>
		${spokenWith(row.patient, board.isPublic(row)).map((words) => html`<bdi class="spoken">${words}</bdi>`)}</p>
	${flagLines(board, row)}
	${helps(sheet?.needs, board.isPublic(row))}
</div>`;

/** The worst first, each with what to do about it. */
function flagLines(board, row) {
	const lines = board.flags.shown.get(row.appointment) ?? [];
	const more = lines.length - MOST;
	return lines.length === 0 ? nothing : html`<ul class="points" aria-label=${t('ask.flags')}>
		${lines.slice(0, MOST).map((line) => flagLine(line.severity, flagWords(board, line, [row], shortName(row.patient, board.isPublic(row))), line.flag))}
		${more > 0 ? html`<li class="more">${tn('ask.more', more)}</li>` : nothing}</ul>`;
}

const flagLine = (severity, { title, todo }, flag) => html`<li class=${severity} data-flag=${flag}>
	<span class="sign" aria-hidden="true">${SIGNS[severity]}</span> <span><b>${title}</b>${todo ? html` ${todo}` : nothing}</span></li>`;

function helps(needs, open) {
	const recorded = HELPS.filter((need) => needs?.[need]);
	if (recorded.length === 0) {
		return nothing;
	}
	return html`<p class="helps"><b>${t('ask.helps')}</b> ${open
		? recorded.map((need) => html`<span>${t(`need.${need}`)}: <bdi>${needs[need]}</bdi></span>`) : t('person.hidden')}</p>`;
}
