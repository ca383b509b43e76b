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

import { NoAnswer } from '../api.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { signIn } from '../session.js';
import { field } from './field.js';

const state = { busy: false, problem: null, missing: {} };

/**
 * @param why 'intro', 'ended' (meanwhile: the page waits unchanged behind) or 'stillOpen' (the sign-out did not go through)
 * @param username of the one who was signed in
 * @param entered called with the new session
 */
export function signInCover({ why, username, entered, changed }) {
	return html`<main class="cover">
		<form class="sign-in" novalidate aria-labelledby="sign-in-title" @submit=${(event) => submit(event, entered, changed)}>
			<h1 id="sign-in-title">${t('product')}</h1>
			<p>${t(`signIn.${why}`)}</p>
			${field({ name: 'username', label: t('signIn.username'), value: username ?? '', autocomplete: 'username',
				message: state.missing.username })}
			${field({ name: 'password', label: t('signIn.password'), type: 'password', autocomplete: 'current-password',
				message: state.missing.password })}
			<p class="message" role="alert">${state.problem ? html`<span aria-hidden="true">▲</span> ${state.problem}` : nothing}</p>
			<button class="go main" aria-disabled=${state.busy}>${state.busy ? t('signIn.busy') : t('signIn.submit')}</button>
		</form>
	</main>`;
}

/** Puts the cursor where the typing starts. */
export function focusSignIn() {
	const username = document.getElementById('field-username');
	(username.value ? document.getElementById('field-password') : username).focus();
}

async function submit(event, entered, changed) {
	event.preventDefault();
	const { username, password } = event.target.elements;
	if (state.busy) {
		return;
	}
	state.problem = null;
	state.missing = {
		username: username.value.trim() ? null : t('signIn.noUsername'),
		password: password.value ? null : t('signIn.noPassword'),
	};
	const empty = [username, password].find(({ name }) => state.missing[name]);
	if (empty) {
		changed();
		empty.focus();
		return;
	}
	state.busy = true;
	changed();
	try {
		const session = await signIn(username.value.trim(), password.value);
		if (session) {
			password.value = '';
			await entered(session);
		} else {
			state.problem = t('signIn.wrong');
			password.select();
			password.focus();
		}
	} catch (error) {
		state.problem = error instanceof NoAnswer ? t('signIn.noAnswer') : error.sentence ?? t('signIn.failed');
	} finally {
		state.busy = false;
		changed();
	}
}
