/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The field in which somebody is found, with those who fit; or who was chosen.

import { html, nothing } from '../lib/lit-html.js';
import { t, tn } from '../messages.js';
import { aboutPerson, shownName } from './person-line.js';

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

/** @param dialog has the finder, the person who was chosen or null, and another() */
export function whoField(dialog, id) {
	const { finder, person } = dialog;
	return person ? html`<p class="picked"><bdi class="name">${shownName(person.patient)}</bdi> <small>${aboutPerson(person.patient, true)}</small>
		<button type="button" class="go quiet" @click=${() => dialog.another()}>${t('queue.dialog.another')}</button></p>` : search(finder, `${id}-who`);
}

function search(finder, id) {
	const { people, active } = finder;
	return html`<div class="field"><label for=${id}>${t('queue.dialog.who')}</label>
		<input id=${id} name="who" type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="100"
			aria-describedby="${id}-about" aria-controls="${id}-found" aria-expanded=${people.length > 0} aria-autocomplete="list"
			aria-activedescendant=${people.length > 0 ? `${id}-${active}` : nothing}
			.value=${finder.text} @input=${(event) => finder.type(event.target.value)} @keydown=${(event) => typed(event, finder)}>
		<small id="${id}-about">${t('queue.dialog.who.about')}</small></div>
		<p class="message" role="alert">${finder.problem ?? nothing}</p>
		<ul id="${id}-found" role="listbox" class="found" aria-label=${t('people.list')} ?hidden=${people.length === 0}>${people.map((one, i) => html`
			<li id="${id}-${i}" role="option" aria-selected=${i === active} @click=${() => finder.choose(one)}>
				<bdi class="name">${shownName(one.patient)}</bdi> <small>${aboutPerson(one.patient, true)}</small></li>`)}</ul>
		<p role="status" class="told">${told(finder)}</p>`;
}

function told({ found, people, isUpToDate, text }) {
	if (!found) {
		return nothing;
	}
	return people.length > 0 ? tn('people.found', people.length) : isUpToDate && text ? t('people.none') : nothing;
}

function typed(event, finder) {
	if (event.isComposing) {
		return;
	}
	if (MOVES[event.key]) {
		event.preventDefault();
		finder.move(MOVES[event.key]);
		document.getElementById(`${event.target.id}-${finder.active}`)?.scrollIntoView({ block: 'nearest' });
	} else if (event.key === 'Enter' && !event.repeat) {
		event.preventDefault();
		finder.enter();
	}
}
