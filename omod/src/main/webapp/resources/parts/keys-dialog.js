/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// All keys, and the switch for those of one letter.

import { html } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { flip, isOn } from '../prefs.js';
import { dialog } from './dialog.js';

export const KEYS_DIALOG = 'keys';

const KEYS = [
	['move', ['↑', '↓']], ['ends', ['Home', 'End']], ['main', ['Enter']], ['checkIn', ['C']], ['undo', ['U']],
	['find', ['/']], ['privacy', ['P']], ['back', ['Esc']], ['keys', ['?']],
];

export function keysDialog(changed) {
	const toggle = () => {
		flip('singleKeys');
		changed();
	};
	return dialog(KEYS_DIALOG, t('keys.title'), html`
		<dl class="keys">${KEYS.map(([what, keys]) => html`
			<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t(`keys.${what}`)}</dd></div>`)}
		</dl>
		<label class="switch"><input type="checkbox" .checked=${isOn('singleKeys')} @change=${toggle}>
			<span>${t('keys.single')}<small>${t('keys.singleWhy')}</small></span></label>`);
}
