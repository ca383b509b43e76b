/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What a case asks for, line by line: each a code with what it stands for, found in the host's dictionary or typed.

import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';
import { codeInput, codesFound, codesTold } from '../parts/code-field.js';
import { fieldMessage } from '../parts/field.js';

const MOST = 20; // as the server has it
const EMPTY = { words: '', system: '', code: '', units: '' };

const lined = (items) => (items.length > 0 ? items : [EMPTY]).map((one, id) => ({ id, ...one }));

const text = ({ words, system, code, units }) => ({ words, system: system ?? '', code: code ?? '', units: units ?? '' });

const linesOf = ({ typed, sheet }) => typed.items ?? lined(sheet.clinical.items.map(text));

const isEmpty = ({ words, system, code, units }) => ![words, system, code, String(units)].some((one) => one.trim());

/** The lines in which something stands, so that what is refused is found by its place. */
export function filled(file) {
	const lines = linesOf(file).filter((line) => !isEmpty(line));
	return lines.length > 0 ? lines : lined([]);
}

/** A code is sent without words, too: the server says what is missing. */
export const toSend = (file) => linesOf(file).filter((line) => !isEmpty(line))
	.map(({ words, system, code, units }) => ({ words, system: system || null, code: code || null, units: units ? Number(units) : null }));

export function itemsField(file) {
	const lines = linesOf(file);
	return html`<div class="items" role="group" aria-labelledby="case-items"><p id="case-items">${t('authorizations.field.items')}</p>
		<small id="case-items-about">${t('authorizations.items.about')}</small>
		${repeat(lines, ({ id }) => id, (line, i) => lineOf(file, line, i))}
		${codesTold(file.search)}
		${fieldMessage('case-items', file.fields.items)}
		${lines.length < MOST ? html`<button type="button" class="go add" @click=${() => add(file)}>${t('authorizations.item.add')}</button>` : nothing}</div>`;
}

function lineOf(file, line, i) {
	return html`<div class="line" role="group" aria-label=${t('authorizations.item', { number: i + 1 })}>
		${fieldOf(file, line, i, 'words', t('authorizations.field.item'), 255)}
		${fieldOf(file, line, i, 'system', t('authorizations.field.system'), 50)}
		${fieldOf(file, line, i, 'code', t('authorizations.field.code'), 50)}
		${fieldOf(file, line, i, 'units', t('authorizations.item.units'))}
		<button type="button" class="go remove" @click=${() => remove(file, line, i)}>${t('authorizations.item.remove')}<span class="unseen"> ${t('authorizations.item', { number: i + 1 })}</span></button>
		${codesFound(file.search, line.id, (one) => take(file, line, one))}</div>`;
}

function fieldOf(file, line, i, name, label, most) {
	const id = `case-item-${i}-${name}`;
	const problem = file.fields[`items[${i}].${name}`];
	const finds = name === 'words' || name === 'code';
	const described = [problem && `${id}-message`, finds && 'case-items-about'].filter(Boolean).join(' ') || nothing;
	return html`<div class="field ${name}"><label for=${id}>${label}</label>
		${finds ? finder(file, line, { id, name, value: line[name], most, problem, described }) : html`<input id=${id} type=${name === 'units' ? 'number' : 'text'} autocomplete="off" maxlength=${most ?? nothing}
			min=${name === 'units' ? 1 : nothing} max=${name === 'units' ? 9999 : nothing} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described}
			.value=${String(line[name])} @input=${({ target }) => change(file, line.id, { [name]: target.value })}>`}
		${fieldMessage(id, problem)}</div>`;
}

const finder = (file, line, field) => codeInput(file.search, {
	...field, line: line.id, typed: (value) => change(file, line.id, { [field.name]: value }), take: (one) => take(file, line, one),
});

const change = (file, id, typed) => file.type('items', linesOf(file).map((line) => (line.id === id ? { ...line, ...typed } : line)));

function take(file, { id }, { words, system, code }) {
	change(file, id, { words, system, code });
}

function add(file) {
	const lines = linesOf(file);
	file.put('items', [...lines, { ...EMPTY, id: Math.max(...lines.map(({ id }) => id)) + 1 }]);
	focusWords(lines.length);
}

/** What was refused is said of places that are others now. */
function remove(file, { id }, i) {
	const left = linesOf(file).filter((line) => line.id !== id);
	file.fields = Object.fromEntries(Object.entries(file.fields).filter(([name]) => !name.startsWith('items')));
	file.put('items', left.length > 0 ? left : [{ ...EMPTY, id: id + 1 }]);
	focusWords(Math.min(i, Math.max(0, left.length - 1)));
}

const focusWords = (i) => document.getElementById(`case-item-${i}-words`)?.focus();
