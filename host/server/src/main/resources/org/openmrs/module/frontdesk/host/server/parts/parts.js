/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Shows each shared piece of the pages in each of its states, for those who build pages and for the tests. Every state
// has an address of its own: ?show=chip/warn, also &language=fr.

import { speakIn } from '../moduleResources/frontdesk/api.js';
import { setClock, use } from '../moduleResources/frontdesk/format.js';
import { html, render } from '../moduleResources/frontdesk/lib/lit-html.js';
import { direction, language, load } from '../moduleResources/frontdesk/messages.js';
import { SCENES } from './scenes.js';

const query = new URLSearchParams(location.search);
const wanted = query.get('language') ?? 'en';
const shown = query.get('show') ?? 'chip/good';

await load(wanted);
speakIn(language());
use('Africa/Nairobi', language());
setClock(new Date().toISOString());
document.documentElement.lang = language();
document.documentElement.dir = direction();

const link = (show) => `?${new URLSearchParams({ show, language: wanted })}`;

function draw() {
	const [part, state] = shown.split('/');
	render(html`
		<nav id="list" aria-label="Parts">${Object.entries(SCENES).map(([name, states]) => html`<b>${name}</b>
			<ul>${Object.keys(states).map((each) => html`<li><a href=${link(`${name}/${each}`)}
				aria-current=${`${name}/${each}` === shown}>${each}</a></li>`)}</ul>`)}</nav>
		<div id="stage" class="frontdesk" lang=${language()} dir=${direction()}>${SCENES[part][state](draw)}</div>`,
	document.getElementById('parts'));
	document.querySelectorAll('#stage > .piece > dialog').forEach((dialog) => dialog.open || dialog.showModal());
}

draw();
