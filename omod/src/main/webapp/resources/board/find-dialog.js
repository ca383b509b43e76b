/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The dialog in which anybody is found: typed, chosen with the arrows and Enter, and never left with the mouse.

import { plainDate, time } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, t, tn } from '../messages.js';
import { chip } from '../parts/chip.js';
import { aboutPerson, shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';
import { look } from './states.js';

const DIALOG = 'find-people';
const FIELD = 'find-people-text';
const LIST = 'find-people-found';

/** Opens it; what is typed already is searched at once. @param toBook whether it is looked for somebody to book for */
export function openFind(finder, text = '', toBook = false) {
	finder.begin(toBook);
	if (text.trim()) {
		finder.text = text;
		finder.enter();
	}
	const dialog = document.getElementById(DIALOG);
	dialog.showModal();
	const field = document.getElementById(FIELD);
	field.value = text;
	field.focus();
}

export const closeFind = () => document.getElementById(DIALOG)?.close();

/** @param book books for somebody who was found; false where the user may not */
export function findDialog(finder, book) {
	const { people, active, chosen } = finder;
	return html`<dialog id=${DIALOG} aria-labelledby="${DIALOG}-title" @close=${() => finder.clear()}
		@cancel=${(event) => cancel(event, finder)}>
		<h2 id="${DIALOG}-title">${t(finder.toBook ? 'people.title.book' : 'people.title')}</h2>
		<input id=${FIELD} type="text" enterkeyhint="search" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="100"
			aria-label=${t('people.field')} aria-describedby="${FIELD}-about" aria-controls=${LIST}
			aria-expanded=${people.length > 0 && !chosen} aria-autocomplete="list"
			aria-activedescendant=${people.length > 0 && !chosen ? optionId(active) : nothing}
			.value=${finder.text} @input=${(event) => finder.type(event.target.value)} @keydown=${(event) => typed(event, finder, book)}>
		<small id="${FIELD}-about">${t('people.about')}</small>
		<p class="message" role="alert">${finder.problem ?? nothing}</p>
		<ul id=${LIST} role="listbox" aria-label=${t('people.list')} ?hidden=${people.length === 0 || Boolean(chosen)}>
			${people.map((person, i) => option(finder, person, i))}</ul>
		${chosen ? card(finder, chosen, book) : nothing}
		<p role="status" class="told">${told(finder)}</p>
		<p class="buttons"><button type="button" class="go" @click=${closeFind}>${t('dialog.close')}</button></p>
	</dialog>`;
}

const optionId = (i) => `${LIST}-${i}`;

function option(finder, person, i) {
	const { patient, matched, alike } = person;
	// that the name was found by the name need not be said
	const how = matched.filter((code) => code !== 'name' && !isOn('privacy')).map((code) => t(`people.matched.${code}`));
	return html`<li id=${optionId(i)} role="option" aria-selected=${i === finder.active}
		@click=${() => finder.choose(person)}>
		<span class="who"><bdi class="name">${shownName(patient)}</bdi>
			${person.dead ? chip('†', t('people.dead'), 'warn') : nothing}
			${alike > 1 ? chip('≠', tn('people.alike', alike), 'warn') : nothing}
			<small>${aboutPerson(patient, true)}</small></span>
		<span class="when">${today(person)}
			<small>${how.join(' · ')}</small></span></li>`;
}

function today({ today: comings }) {
	const next = comings.find(({ status }) => ['Scheduled', 'Arrived'].includes(status)) ?? comings[0];
	if (!next) {
		return html`<small>${t('people.notToday')}</small>`;
	}
	const { sign, tone } = look(next.status);
	const word = has(`status.${next.status}`) ? t(`status.${next.status}`) : next.status;
	return html`<b>${time(next.start)}</b> ${chip(sign, word, tone)}`;
}

// who has no appointment today
function card(finder, person, book) {
	const { patient, dead, alike } = person;
	return html`<section class="card" aria-label=${shownName(patient)}>
		<p class="name"><bdi>${shownName(patient)}</bdi> ${dead ? chip('†', t('people.dead'), 'warn') : nothing}</p>
		<dl><div><dt>${t('people.identifier')}</dt><dd><bdi>${secret(patient.identifier ?? t('person.noIdentifier'))}</bdi></dd></div>
			<div><dt>${t('people.born')}</dt><dd>${secret(patient.birthDate ? plainDate(patient.birthDate) : t('people.bornUnknown'))}</dd></div>
			<div><dt>${t('people.today')}</dt><dd>${t('people.notToday')}</dd></div></dl>
		${alike > 1 ? html`<p>${chip('≠', tn('people.alike', alike), 'warn')}</p>` : nothing}
		<p class="ways">${book && !dead ? html`<button type="button" class="go main" @click=${() => book(person)}>
			${t('people.book')} <kbd aria-hidden="true">Enter</kbd></button>` : nothing}
			<button type="button" class="go" @click=${() => back(finder)}>${t('people.back')}</button></p></section>`;
}

const secret = (text) => (isOn('privacy') ? t('person.hidden') : text);

function told({ found, chosen, people, isUpToDate, text }) {
	if (chosen) {
		return t('people.chosen', { name: shownName(chosen.patient) });
	}
	if (!found) {
		return nothing;
	}
	const what = people.length === 0
		? isUpToDate && text ? t('people.none') : nothing
		: found.more ? tn('people.foundMore', people.length) : tn('people.found', people.length);
	return found.complete ? what : html`${what} ${t('people.incomplete')}`;
}

function typed(event, finder, book) {
	const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
	if (event.isComposing) {
		return;
	}
	if (moves[event.key] && !finder.chosen) {
		event.preventDefault();
		finder.move(moves[event.key]);
		document.getElementById(optionId(finder.active))?.scrollIntoView({ block: 'nearest' });
	} else if (event.key === 'Enter' && !event.repeat) {
		event.preventDefault();
		if (finder.chosen && book && !finder.chosen.dead) {
			book(finder.chosen);
		} else {
			finder.enter();
		}
	}
}

function back(finder) {
	finder.back();
	document.getElementById(FIELD).focus();
}

// Esc leaves step by step: the person, then what was typed with the dialog
function cancel(event, finder) {
	if (finder.chosen) {
		event.preventDefault();
		back(finder);
	}
}
