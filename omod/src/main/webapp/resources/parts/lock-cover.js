/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Covers a page that nobody has touched for a while, until its user types the password.

import { time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { CoverForm } from './cover-form.js';
import { field } from './field.js';

export const lockForm = (presence) => new CoverForm({ password: 'signIn.noPassword' },
	async ({ password }) => (await presence.unlock(password.value) ? null : 'lock.wrong'));

export function lockCover(frame) {
	const { desk, form, sessionEnd: { at }, username } = frame.presence;
	return html`<main class="cover">
		<form class="sign-in lock" novalidate aria-labelledby="cover-title" @submit=${form.submit(frame)}>
			<h1 id="cover-title">${t('product')}</h1>
			<p>${t('lock.why', { user: desk.user.name })}</p>
			<input type="hidden" name="username" autocomplete="username" .value=${username ?? ''}>
			${field({ name: 'password', label: t('signIn.password'), type: 'password', autocomplete: 'current-password',
				message: form.missing('password') })}
			${form.problem()}
			${form.button(t('lock.unlock'), t('lock.busy'))}
			<button type="button" class="go" @click=${() => frame.presence.leave()}>${t('lock.other')}</button>
			${at === null ? nothing : html`<small>${t('lock.sessionEnd', { time: time(at) })}</small>`}
		</form>
	</main>`;
}
