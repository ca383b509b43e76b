/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Which rows are shown, and how many there are of each state: both from the same walk over the same rows.

import { GROUPS, groupOf } from './states.js';

// letters that stand alone in Unicode and that people type without their stroke or ligature
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng' };
const folded = new WeakMap();

/** Without accents, case and the kind of apostrophe, for comparing what is typed with what is written. */
function fold(text) {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
		.replace(/[ßæœøđðłþıħŋ]/g, (letter) => LETTERS[letter])
		.replace(/['’ʼ`‘]/g, '');
}

function haystack(row) {
	let text = folded.get(row);
	if (text === undefined) {
		const identifier = row.patient.identifier ?? '';
		text = fold(`${row.patient.name ?? ''} ${row.patient.called ?? ''} ${identifier} ${identifier.replace(/[^\p{L}\p{N}]/gu, '')}`);
		folded.set(row, text);
	}
	return text;
}

/** The value of the provider filter for appointments that have none. */
export const NOBODY = 'none';

function withProvider(row, provider) {
	return provider === NOBODY ? row.providers.length === 0 : row.providers.some(({ uuid }) => uuid === provider);
}

/** A predicate for everything but the state. */
function others({ service, provider, flag, name }, flagged) {
	const words = fold(name).split(/\s+/).filter(Boolean);
	return (row) => (!service || row.service.uuid === service)
		&& (!provider || withProvider(row, provider))
		&& (!flag || (flagged.get(row.appointment) ?? []).some((one) => one.flag === flag))
		&& (words.length === 0 || words.every((word) => haystack(row).includes(word)));
}

/**
 * {rows, counts}: counts.all and one for each group; rows in `held` stay in the list though their state left it.
 *
 * @param flagged the flags that hold now, by appointment
 */
export function apply(all, filters, held, flagged) {
	const counts = { all: 0, ...Object.fromEntries(GROUPS.map((id) => [id, 0])) };
	const fits = others(filters, flagged);
	const rows = all.filter((row) => {
		if (!fits(row)) {
			return false;
		}
		const group = groupOf(row);
		counts.all += 1;
		if (group) {
			counts[group] += 1;
		}
		return !filters.state || group === filters.state || held.has(row.appointment);
	});
	return { rows, counts };
}

const shared = new WeakMap();

/** Patients of the day who share a name with somebody else of the day; computed once for an array of rows. */
export function namesakes(rows) {
	if (!shared.has(rows)) {
		const byName = new Map();
		for (const { patient } of rows) {
			const key = fold(patient.name ?? '').split(/\s+/).sort().join(' ');
			byName.set(key, (byName.get(key) ?? new Set()).add(patient.uuid));
		}
		shared.set(rows, new Set([...byName.values()].filter((people) => people.size > 1).flatMap((people) => [...people])));
	}
	return shared.get(rows);
}
