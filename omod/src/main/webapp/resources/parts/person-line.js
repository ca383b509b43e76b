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
 * The name with how the person wants to be called, or its initials.
 *
 * @param open whether it is shown as it is; where nobody says so, privacy mode decides
 */
export function shownName(patient, open = !isOn('privacy')) {
	const { called } = patient;
	const name = recordedName(patient, open);
	return called && open ? t('person.called', { name, called }) : name;
}

function recordedName({ name }, open) {
	if (!name?.trim()) {
		return t('person.noName');
	}
	return open ? name : initials(name);
}

/** What to call somebody who was named before: as they want it, else as it is on record, or its initials. */
export const shortName = (patient, open = !isOn('privacy')) => (patient.called && open ? patient.called : recordedName(patient, open));

/** How the name is spoken, and the pronouns, as far as they are recorded and may be read. */
export const spokenWith = ({ spoken, pronouns }, open) => (open
	? [spoken && t('person.spoken', { spoken }), pronouns].filter(Boolean) : []);

function initials(name) {
	return name.split(/[\s-]+/).map((word) => word.match(/\p{L}\p{M}*/u)?.[0]).filter(Boolean)
		.map((letter) => `${letter.toLocaleUpperCase()}.`).join(' ');
}

/** @param namesake whether somebody else of the day has the same name: then the birth date tells them apart */
export function personLine(patient, namesake, open = !isOn('privacy')) {
	const { called } = patient;
	// a long name gives way to how the person wants to be called
	const name = called && open ? html`<span>${recordedName(patient, open)}</span> <bdi class="called">${t('person.calledAlone', { called })}</bdi>`
		: recordedName(patient, open);
	return html`<bdi class="name" title=${shownName(patient, open)}>${name}</bdi>
		${namesake ? chip('≠', t('person.namesake'), 'warn') : nothing}
		<small>${aboutPerson(patient, namesake, open)}</small>`;
}

/** Identifier, age and gender; with the birth date where that tells somebody apart. */
export function aboutPerson(patient, withBirthDate, open = !isOn('privacy')) {
	return open ? details(patient, withBirthDate) : t('person.hidden');
}

function details(patient, withBirthDate) {
	const about = [age(patient) ?? t('person.ageUnknown'), gender(patient.gender)].filter(Boolean).join(', ');
	const born = withBirthDate && patient.birthDate ? t('person.born', { date: plainDate(patient.birthDate) }) : null;
	return html`${patient.spoken ? html`<span class="spoken"><bdi>${t('person.spoken', { spoken: patient.spoken })}</bdi> · </span>` : nothing}<bdi>${patient.identifier ?? t('person.noIdentifier')}</bdi> <span class="years">· ${about}</span>
		${born ? html` · <b>${born}</b>` : nothing}`;
}

function gender(code) {
	return code && has(`person.gender.${code}`) ? t(`person.gender.${code}`) : code;
}
