/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The language of the pages: the shell's that they are in, else the one that was chosen in this browser, else the user's,
// else the browser's.

import { speakIn } from '../api.js';
import { html } from '../lib/lit-html.js';
import { direction, language, languages, load, t } from '../messages.js';
import * as prefs from '../prefs.js';

const CHOSEN = 'language';

/**
 * Has the pages and the server speak it.
 *
 * @param marked the element that says so
 * @param shells the shell's language, undefined without a shell
 * @param users the user's own language, or null or undefined where it is not known
 * @returns the locale for times, dates and numbers
 */
export async function speak(marked, { shells, users }) {
	const wanted = shells ?? prefs.get(CHOSEN) ?? users ?? navigator.language;
	await load(wanted);
	speakIn(language());
	marked.lang = language();
	marked.dir = direction();
	return regional(wanted);
}

// How dates are written in a region the wanted locale says, or the browser: an account's is often a bare language.
// But they are always in the language of the sentences around them.
function regional(wanted) {
	const spoken = language();
	return [wanted, navigator.language].find((tag) => tag.startsWith(`${spoken}-`)) ?? spoken;
}

/** A choice among all languages, each in its own words; changed() is called when another one is chosen. */
export function languageChoice(id, changed) {
	const choose = (event) => {
		prefs.set(CHOSEN, event.target.value);
		changed();
	};
	return html`<label for=${id}>${t('language')}</label>
		<select id=${id} @change=${choose}>${languages().map((tag) => html`
			<option value=${tag} lang=${tag} .selected=${tag === language()}>${nameOf(tag)}</option>`)}</select>`;
}

function nameOf(tag) {
	const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
	return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
