/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Every request of the pages goes through here, so that time-outs, errors and an ended session are told in one way.

import * as prefs from './prefs.js';

// Next to this file rather than a fixed path: the platform's context path is the clinic's choice.
const root = new URL('../../ws/rest/v1/', import.meta.url);
const TIMEOUT = 20_000;
let signedOut = () => {};
let language;

/** What to do when the server says that nobody is signed in. */
export function whenSignedOut(listener) {
	signedOut = listener;
}

/** The language, such as "fr", that the server is to answer in. */
export function speakIn(tag) {
	language = tag;
}

const HEARD = 'heard';
let heard = 0;

/** When the server last answered any tab, epoch milliseconds: from then on it counts the session's idle time. */
export const heardAt = () => Number(prefs.get(HEARD)) || heard;

/** The address of a path below the platform's own. */
export const platformAddress = (path) => new URL(`../..${path}`, import.meta.url).href;

/** The address of an operation, for a page of the browser's own. */
export const operation = (path) => new URL(path, root).href;

/** An answer that says no. `sentence` is the server's own, made to be shown; undefined when it sent none. */
export class Refused extends Error {
	constructor(status, { code, message, fields } = {}) {
		super(code ?? `status ${status}`);
		this.status = status;
		this.code = code;
		this.sentence = message;
		this.fields = fields ?? [];
	}
}

/** No answer, or none that could be understood: it is not known whether the server did anything. */
export class NoAnswer extends Error {}

/** Returns {status, data, etag}; data is undefined for 204 and 304. */
export async function request(path, { method = 'GET', headers = {}, body, signal } = {}) {
	const limit = AbortSignal.timeout(TIMEOUT);
	const init = {
		method,
		headers: { Accept: 'application/json', ...(language && { 'Accept-Language': language }), ...headers },
		credentials: 'same-origin',
		cache: 'no-store',
		signal: signal ? AbortSignal.any([signal, limit]) : limit,
	};
	if (body !== undefined) {
		init.body = JSON.stringify(body);
		init.headers['Content-Type'] = 'application/json';
	}
	let response;
	let data;
	try {
		response = await fetch(new URL(path, root), init);
		data = await parsed(response);
		heard = Date.now();
		prefs.set(HEARD, String(heard));
	} catch (error) {
		throw signal?.aborted ? error : new NoAnswer(error.message);
	}
	if (response.ok || response.status === 304) {
		return { status: response.status, data, etag: response.headers.get('ETag') };
	}
	if (response.status === 401 && !headers.Authorization) {
		signedOut();
	}
	throw new Refused(response.status, data?.error);
}

async function parsed(response) {
	if (response.status === 204 || response.status === 304) {
		return undefined;
	}
	const isJson = response.headers.get('Content-Type')?.includes('json');
	if (!isJson) {
		// a proxy's or a starting platform's page: an answer, but not the server's to our question
		if (response.ok || response.status >= 502) {
			throw new Error('not JSON');
		}
		return undefined;
	}
	return response.json();
}
