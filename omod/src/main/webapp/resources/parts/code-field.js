/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A field that finds what is done for a patient in the host's dictionary: what was found is listed below it.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

/**
 * @param search a CodeSearch
 * @param line the line that the field is of, and its name there
 * @param typed what to do with each text
 * @param take what to do with the one that is chosen, {uuid, words, system, code}
 */
export function codeInput(search, { id, line, name, value, most, problem, described, typed, take }) {
	const open = search.isOpenAt(line, name);
	const type = ({ target }) => {
		typed(target.value);
		search.type(line, name, target.value);
	};
	return html`<input id=${id} type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength=${most} aria-autocomplete="list"
		aria-expanded=${open} aria-controls=${open ? 'codes-found' : nothing} aria-activedescendant=${open && search.active >= 0 ? `codes-found-${search.active}` : nothing}
		aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described} .value=${value}
		@input=${type} @keydown=${(event) => pressed(event, search, line, take)} @blur=${() => search.close()}>`;
}

/** The mouse takes nothing from the field in which the cursor is. */
export const codesFound = (search, line, take) => (search.isOpenAt(line) ? html`
	<ul id="codes-found" class="codes" role="listbox" aria-label=${t('authorizations.item.list')} @mousedown=${(event) => event.preventDefault()}>
		${search.found.map((one, i) => html`<li id="codes-found-${i}" role="option" aria-selected=${i === search.active} @click=${() => choose(search, one, take)}>
			<b>${one.code ? html`<bdi>${one.system} ${one.code}</bdi>` : t('authorizations.item.noCode')}</b> <bdi>${one.words}</bdi></li>`)}</ul>` : nothing);

/** How many there are, for who does not see the list. */
export const codesTold = ({ found, problem }) => html`<p role="status" class="told">${
	problem ?? (found === null ? nothing : found.length > 0 ? tn('authorizations.item.found', found.length) : t('authorizations.item.none'))}</p>`;

function pressed(event, search, line, take) {
	if (event.isComposing || !search.isOpenAt(line)) {
		return;
	}
	const doing = {
		ArrowDown: () => move(search, event.key), ArrowUp: () => move(search, event.key), Escape: () => search.close(),
		...(search.active >= 0 && { Enter: () => choose(search, search.found[search.active], take) }),
	}[event.key];
	if (doing) {
		event.preventDefault();
		event.stopPropagation();
		doing();
	}
}

function move(search, key) {
	search.move(MOVES[key]);
	document.getElementById(`codes-found-${search.active}`)?.scrollIntoView({ block: 'nearest' });
}

function choose(search, one, take) {
	take(one);
	search.close();
}
