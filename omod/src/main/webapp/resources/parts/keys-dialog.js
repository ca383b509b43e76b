/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// All keys of the page: an overview, the switch for those of one letter, and a change of each of them.

import { changeKey, isChanged, keyOf, resetKeys, single, takenBy } from '../keys.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { flip, isOn } from '../prefs.js';
import { dialog } from './dialog.js';

export const KEYS_DIALOG = 'keys';

let asking = null; // the action whose new key is waited for
let problem = null;

export function keysDialog(frame) {
	const draw = () => frame.draw(true);
	const toggle = () => {
		flip('singleKeys');
		draw();
	};
	const reset = () => {
		resetKeys();
		stopAsking();
		draw();
	};
	return dialog(KEYS_DIALOG, t('keys.title'), html`
		<dl class="keys">${frame.keys.map((action) => (action.shown ? fixed(action) : changeable(action, draw)))}</dl>
		<p class="message" role="alert">${problem ?? nothing}</p>
		<label class="switch"><input type="checkbox" .checked=${isOn('singleKeys')} @change=${toggle}>
			<span>${t('keys.single')}<small>${t('keys.singleWhy')}</small></span></label>
		${isChanged() ? html`<p><button type="button" class="go" @click=${reset}>${t('keys.reset')}</button></p>` : nothing}`);
}

const fixed = ({ id, shown }) => html`
	<div><dt>${shown.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t(`keys.${id}`)}</dd></div>`;

function changeable({ id }, draw) {
	const what = t(`keys.${id}`);
	const ask = () => {
		asking = id;
		problem = null;
		draw();
	};
	return html`<div><dt><kbd>${keyOf(id).toUpperCase()}</kbd></dt><dd>${what}</dd>
		<dd><button type="button" class="go quiet" @click=${ask} @keydown=${(event) => typed(event, id, draw)}
			@blur=${() => asking === id && (stopAsking(), draw())}>${asking === id ? t('keys.press') : html`
			${t('keys.change')}<span class="unseen"> ${what}</span>`}</button></dd></div>`;
}

function typed(event, id, draw) {
	if (asking !== id || ['Tab', 'Enter', ' ', 'Shift'].includes(event.key)) {
		return;
	}
	event.preventDefault();
	event.stopPropagation();
	const key = single(event);
	const other = key && takenBy(key, id);
	if (event.key === 'Escape') {
		stopAsking();
	} else if (!key || event.ctrlKey || event.metaKey || event.altKey) {
		problem = t('keys.notSingle');
	} else if (other) {
		problem = t('keys.taken', { key: key.toUpperCase(), what: t(`keys.${other}`) });
	} else {
		changeKey(id, key);
		stopAsking();
	}
	draw();
}

function stopAsking() {
	asking = null;
	problem = null;
}
