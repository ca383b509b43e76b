/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who somebody is, as far as it may be read by whoever looks over the desk.

import { age, plainDate } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, t } from '../messages.js';
import { isOn } from '../prefs.js';
import { chip } from './chip.js';

/**
 * The name, or in privacy mode its initials.
 *
 * @param open whether it is shown all the same, since somebody has just gone to it
 */
export function shownName({ name }, open) {
	if (!name?.trim()) {
		return t('person.noName');
	}
	return isOn('privacy') && !open ? initials(name) : name;
}

function initials(name) {
	return name.split(/[\s-]+/).map((word) => word.match(/\p{L}\p{M}*/u)?.[0]).filter(Boolean)
		.map((letter) => `${letter.toLocaleUpperCase()}.`).join(' ');
}

/** @param namesake whether somebody else of the day has the same name: then the birth date tells them apart */
export function personLine(patient, namesake, open) {
	return html`<bdi class="name" title=${shownName(patient, open)}>${shownName(patient, open)}</bdi>
		${namesake ? chip('≠', t('person.namesake'), 'warn') : nothing}
		<small>${aboutPerson(patient, namesake, open)}</small>`;
}

/** Identifier, age and gender; with the birth date where that tells somebody apart. */
export function aboutPerson(patient, withBirthDate, open) {
	return isOn('privacy') && !open ? t('person.hidden') : details(patient, withBirthDate);
}

function details(patient, withBirthDate) {
	const about = [age(patient) ?? t('person.ageUnknown'), gender(patient.gender)].filter(Boolean).join(', ');
	const born = withBirthDate && patient.birthDate ? t('person.born', { date: plainDate(patient.birthDate) }) : null;
	return html`<bdi>${patient.identifier ?? t('person.noIdentifier')}</bdi> <span class="years">· ${about}</span>
		${born ? html` · <b>${born}</b>` : nothing}`;
}

function gender(code) {
	return code && has(`person.gender.${code}`) ? t(`person.gender.${code}`) : code;
}
