/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How many wait in the queue, beside the link to it: as figures, and in words for whoever has them read out.

import { number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { tn } from '../messages.js';

export const queueCount = ({ waiting, flagged }) => html`<span class="tally"><span aria-hidden="true">${number(waiting)}</span>
	<span class="unseen">${tn('queue.waiting', waiting)}</span></span>${flagged === 0 ? nothing : html`
	<span class="tally bad"><span aria-hidden="true">▲ ${number(flagged)}</span> <span class="unseen">${tn('queue.flags', flagged)}</span></span>`}`;
