/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What all pages have around them: header, pages, footer.

import { html } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { isOn } from '../prefs.js';
import { open } from './dialog.js';
import { kbd } from './kbd.js';
import { KEYS_DIALOG, keysDialog } from './keys-dialog.js';

/**
 * @param places the choice of location
 * @param day what stands at the end of the row of pages
 * @param freshness what the footer starts with
 */
export function shell({ user, places, day, content, freshness, togglePrivacy, leave, changed }) {
	return html`
		<header>
			<b>${t('product')}</b>
			<span class="places">${places}</span>
			<button type="button" class="privacy" aria-pressed=${isOn('privacy')} @click=${togglePrivacy} title=${t('privacy.why')}>
				<span aria-hidden="true">◐</span> <span class="word">${t('privacy')}</span> ${kbd('P')}</button>
			<button type="button" class="user" popovertarget="user-menu"><bdi>${user}</bdi> <span aria-hidden="true">▾</span></button>
			<div id="user-menu" popover>
				<button type="button" @click=${() => fromMenu(() => open(KEYS_DIALOG))}>${t('keys.title')} ${kbd('?')}</button>
				<button type="button" @click=${() => fromMenu(leave)}>${t('signOut')}</button>
			</div>
		</header>
		<nav aria-label=${t('pages')}>
			<a href="" aria-current="page" @click=${(event) => event.preventDefault()}>${t('board.title')}</a>
			<div class="day" role="group" aria-label=${t('day')}>${day}</div>
		</nav>
		<main>${content}</main>
		<footer>${freshness}
			<span class="hints" aria-hidden="true">
				<span><kbd>↑</kbd> <kbd>↓</kbd> ${t('keys.move')}</span>
				${[['/', 'find'], ['C', 'checkIn'], ['U', 'undo'], ['?', 'keys']].map(([key, what]) => (isOn('singleKeys')
					? html`<span><kbd>${key}</kbd> ${t(`keys.${what}.short`)}</span>` : ''))}
			</span>
		</footer>
		${keysDialog(changed)}`;
}

function fromMenu(act) {
	document.getElementById('user-menu').hidePopover();
	act();
}
