/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The pages' sentences, from the server's messages*.properties.

import { request } from './api.js';

let sentences = {};
let plurals = new Intl.PluralRules('en');
let loaded;

/** Loads the sentences of a locale ("fr" or "fr-CA") and marks the document with their language and direction. */
export async function load(locale) {
	if (locale === loaded) {
		return;
	}
	const { data } = await request(`frontdesk/messages?locale=${encodeURIComponent(locale.replaceAll('-', '_'))}`);
	sentences = data.messages;
	loaded = locale;
	const tag = data.locale.replaceAll('_', '-');
	plurals = new Intl.PluralRules(tag);
	document.documentElement.lang = tag;
	document.documentElement.dir = direction(tag);
}

/** The page's sentence `frontdesk.ui.<key>` with its named arguments filled in. */
export function t(key, args) {
	const sentence = sentences[`frontdesk.ui.${key}`] ?? key;
	return args ? sentence.replace(/\{(\w+)\}/g, (whole, name) => args[name] ?? whole) : sentence;
}

/** As t(), in the form for this many: <key>.one, <key>.few, … as the language needs them. */
export function tn(key, count, args) {
	const form = `${key}.${plurals.select(count)}`;
	const known = `frontdesk.ui.${form}` in sentences ? form : `${key}.other`;
	return t(known, { count, ...args });
}

/** Whether there is a sentence under this key, for codes that others may add to. */
export function has(key) {
	return `frontdesk.ui.${key}` in sentences;
}

/** One of the server's own sentences by its whole key; undefined when there is none. */
export const serverSentence = (key) => sentences[key];

function direction(tag) {
	const locale = new Intl.Locale(tag);
	const info = locale.getTextInfo?.() ?? locale.textInfo;
	return info?.direction ?? (/^(ar|dv|fa|he|ps|ur)\b/.test(tag) ? 'rtl' : 'ltr');
}
