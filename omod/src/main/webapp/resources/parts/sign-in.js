/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The sign-in: the whole page at first, and a cover over it when the session has ended meanwhile.

import { platformAddress } from '../api.js';
import { languageChoice } from '../frame/language.js';
import { html, nothing } from '../lib/lit-html.js';
import { signInPage, t } from '../messages.js';
import { CoverForm } from './cover-form.js';
import { field } from './field.js';

export const signInForm = (presence) => new CoverForm(
	{ username: 'signIn.noUsername', password: 'signIn.noPassword' },
	async ({ username, password }) => (await presence.signIn(username.value.trim(), password.value) ? null : 'signIn.wrong'),
);

export function signInCover(frame) {
	const { cover, form, username } = frame.presence;
	return html`<main class="cover">
		<form class="sign-in" novalidate aria-labelledby="cover-title" @submit=${form.submit(frame)}>
			<h1 id="cover-title">${t('product')}</h1>
			<p>${t(`signIn.${cover}`)}</p>
			${field({ name: 'username', label: t('signIn.username'), value: username ?? '', autocomplete: 'username',
				message: form.missing('username') })}
			${field({ name: 'password', label: t('signIn.password'), type: 'password', autocomplete: 'current-password',
				message: form.missing('password') })}
			${form.problem()}
			${form.button(t('signIn.submit'), t('signIn.busy'))}
			${frame.isEmbedded ? nothing : html`
				<div class="choice">${languageChoice('sign-in-language', () => frame.changeLanguage())}</div>`}
			${signInPage() ? elsewhere() : nothing}
		</form>
	</main>`;
}

// in a tab of its own, since this page is to stay as it was left; it notices who has signed in there
const elsewhere = () => html`<p><a href=${platformAddress(signInPage())} target="_blank" rel="noopener">
	${t('signIn.elsewhere')}</a></p>`;

/** Puts the cursor where the typing starts, on this cover or the lock's. */
export function focusCover() {
	const username = document.getElementById('field-username');
	(username && !username.value ? username : document.getElementById('field-password')).focus();
}
