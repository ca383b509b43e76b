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

const NONE = { locale: 'en', languages: ['en'], signInPage: null, messages: {} };
let told = NONE;
let plurals = new Intl.PluralRules('en');
let loaded;

/** Loads the sentences in the language that is nearest to the wanted one ("fr" or "fr-CA"). */
export async function load(wanted) {
	if (wanted === loaded) {
		return;
	}
	const { data } = await request(`frontdesk/messages?locale=${encodeURIComponent(wanted)}`);
	told = data;
	loaded = wanted;
	plurals = new Intl.PluralRules(data.locale);
}

/** The language that the sentences are in, such as "fr". */
export const language = () => told.locale;

/** All languages that there are sentences in. */
export const languages = () => told.languages;

/** The path of the site's own sign-in page below the platform's address, or null. */
export const signInPage = () => told.signInPage;

/** 'rtl' or 'ltr'. */
export function direction() {
	const locale = new Intl.Locale(told.locale);
	const info = locale.getTextInfo?.() ?? locale.textInfo;
	return info?.direction ?? (/^(ar|dv|fa|he|ps|ur)\b/.test(told.locale) ? 'rtl' : 'ltr');
}

/** The page's sentence `frontdesk.ui.<key>` with its named arguments filled in. */
export function t(key, args) {
	const sentence = told.messages[`frontdesk.ui.${key}`] ?? key;
	return args ? sentence.replace(/\{(\w+)\}/g, (whole, name) => apart(args[name] ?? whole)) : sentence;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

// where writing runs both ways, a name or a number must not pull its neighbours along
const apart = (argument) => (direction() === 'rtl' || RIGHT_TO_LEFT.test(argument) ? `\u2068${argument}\u2069` : argument);

/** As t(), in the form for this many: <key>.one, <key>.few, … as the language needs them. */
export function tn(key, count, args) {
	const form = `${key}.${plurals.select(count)}`;
	return t(has(form) ? form : `${key}.other`, { count, ...args });
}

/** Whether there is a sentence under this key, for codes that others may add to. */
export function has(key) {
	return `frontdesk.ui.${key}` in told.messages;
}

/** One of the server's own sentences by its whole key; undefined when there is none. */
export const serverSentence = (key) => told.messages[key];
