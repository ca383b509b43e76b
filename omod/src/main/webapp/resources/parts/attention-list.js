/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What needs a person, the worst first, each with the way out.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

const TONES = ['bad', 'warn', 'tell', 'good'];
const SIGNS = { bad: '▲', warn: '▲', tell: 'i', good: '✓' };

/**
 * @param items [{tone, title, sentence, todo, action: {label, act}, actions}]; tone is 'bad', 'warn', 'tell' or 'good'
 * @param words where the messages are that say a tone in words
 */
export function attentionList({ label, items, words = 'tone' }) {
	const worstFirst = [...items].sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
	return html`<ul class="attention" aria-label=${label}>${worstFirst.map(({ tone, title, sentence, todo, action, actions = [action] }) => html`
		<li class=${tone}>
			<span class="sign" aria-hidden="true">${SIGNS[tone]}</span>
			<div><b>${title}</b> <span class="word">${t(`${words}.${tone}`)}</span>
				<p>${sentence}</p>
				${todo ? html`<p class="todo">${todo}</p>` : nothing}
				${actions.filter(Boolean).map(({ label: way, act }) => html`
					<button type="button" class="go" @click=${act}>${way}</button>`)}</div>
		</li>`)}</ul>`;
}
