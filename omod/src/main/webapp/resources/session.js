/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Signing in and out with the platform's own session; the password lives only as long as the request.

import { Refused, request } from './api.js';

// without it the browser would put its own sign-in window over the page
const quiet = { 'Disable-WWW-Authenticate': 'true' };

/** The session's {user, locale}, or null when nobody is signed in. */
export async function current(headers) {
	try {
		const { data } = await request('session', { headers: { ...quiet, ...headers } });
		return data?.authenticated ? data : null;
	} catch (error) {
		if (error instanceof Refused && error.status === 401) {
			return null;
		}
		throw error;
	}
}

/** As current(): null means that the user name and password were not taken. */
export function signIn(username, password) {
	return current({ Authorization: `Basic ${base64(`${username}:${password}`)}` });
}

/** Whether this is the password of the user who is signed in; the session goes on either way. */
export async function isOwnPassword(password) {
	try {
		await request('frontdesk/desk/unlock', { method: 'POST', body: { password } });
		return true;
	} catch (error) {
		if (error instanceof Refused && error.status === 422) {
			return false;
		}
		throw error;
	}
}

export function signOut() {
	return request('session', { method: 'DELETE', headers: quiet });
}

// btoa takes bytes only, and passwords are written in every script
function base64(text) {
	return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
