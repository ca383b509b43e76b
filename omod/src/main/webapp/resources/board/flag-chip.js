/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is pointed out about a row, in two words.

import { plainDate, time } from '../format.js';
import { html } from '../lib/lit-html.js';
import { has, t } from '../messages.js';

const SIGNS = { bad: '▲', warn: '!', tell: 'i' };

/** The worst first and whole; a provider who is late is told by what that does to who waits. */
export const flagChips = (flags, later) => flags.map((line) => (
	flagChip(line, line.flag === 'providerLate' && later)));

export const tellsDelay = (flags) => flags.some(({ flag }) => flag === 'providerLate');

function flagChip({ flag, severity, arguments: args }, instead) {
	const name = flagName(flag, args);
	return html`<span class="chip ${severity}" data-flag=${flag} title=${instead ? `${name}: ${instead}` : name}><span aria-hidden="true">${SIGNS[severity]}</span>
		${instead ? html`<span class="unseen">${name}, </span>${instead}` : name}</span>`;
}

/** A flag's name; one that this page has no words for is shown by its id. */
export const flagName = (flag, args = {}) => (has(`flag.${flag}`) ? t(`flag.${flag}`, spoken(args)) : flag);

const SPOKEN = { at: time, since: time, until: plainDate };

/** A flag's arguments as they stand in sentences: moments as times, days as dates. */
export const spoken = (args) => Object.fromEntries(Object.entries(args).map(
	([name, value]) => [name, SPOKEN[name]?.(value) ?? value]));
