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
import { t, tn } from '../messages.js';
import { fieldMessage } from '../parts/field.js';

const MOST = 20; // as the server has it
const EMPTY = { words: '', system: '', code: '', units: '' };
const MOVES = { ArrowDown: 1, ArrowUp: -1 };

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
		<p role="status" class="told">${told(file.search)}</p>
		${fieldMessage('case-items', file.fields.items)}
		${lines.length < MOST ? html`<button type="button" class="go add" @click=${() => add(file)}>${t('authorizations.item.add')}</button>` : nothing}</div>`;
}

function lineOf(file, line, i) {
	const { search } = file;
	return html`<div class="line" role="group" aria-label=${t('authorizations.item', { number: i + 1 })}>
		${fieldOf(file, line, i, 'words', t('authorizations.field.item'), 255)}
		${fieldOf(file, line, i, 'system', t('authorizations.field.system'), 50)}
		${fieldOf(file, line, i, 'code', t('authorizations.field.code'), 50)}
		${fieldOf(file, line, i, 'units', t('authorizations.item.units'))}
		<button type="button" class="go remove" @click=${() => remove(file, line, i)}>${t('authorizations.item.remove')}<span class="unseen"> ${t('authorizations.item', { number: i + 1 })}</span></button>
		${search.isOpenAt(line.id) ? foundList(file, line) : nothing}</div>`;
}

function fieldOf(file, line, i, name, label, most) {
	const id = `case-item-${i}-${name}`;
	const problem = file.fields[`items[${i}].${name}`];
	const finds = name === 'words' || name === 'code';
	const described = [problem && `${id}-message`, finds && 'case-items-about'].filter(Boolean).join(' ') || nothing;
	return html`<div class="field ${name}"><label for=${id}>${label}</label>
		${finds ? finder(file, line, name, { id, problem, described, most }) : html`<input id=${id} type=${name === 'units' ? 'number' : 'text'} autocomplete="off" maxlength=${most ?? nothing}
			min=${name === 'units' ? 1 : nothing} max=${name === 'units' ? 9999 : nothing} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described}
			.value=${String(line[name])} @input=${({ target }) => change(file, line.id, { [name]: target.value })}>`}
		${fieldMessage(id, problem)}</div>`;
}

function finder(file, line, name, { id, problem, described, most }) {
	const { search } = file;
	const open = search.isOpenAt(line.id, name);
	const type = ({ target: { value } }) => {
		change(file, line.id, { [name]: value });
		search.type(line.id, name, value);
	};
	return html`<input id=${id} type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength=${most} aria-autocomplete="list"
		aria-expanded=${open} aria-controls=${open ? 'case-found' : nothing} aria-activedescendant=${open && search.active >= 0 ? `case-found-${search.active}` : nothing}
		aria-invalid=${problem ? 'true' : nothing} aria-describedby=${described} .value=${line[name]}
		@input=${type} @keydown=${(event) => pressed(event, file, line)} @blur=${() => search.close()}>`;
}

/** The mouse takes nothing from the field in which the cursor is. */
const foundList = (file, line) => html`<ul id="case-found" class="found" role="listbox" aria-label=${t('authorizations.item.list')} @mousedown=${(event) => event.preventDefault()}>
	${file.search.found.map((one, i) => html`<li id="case-found-${i}" role="option" aria-selected=${i === file.search.active} @click=${() => take(file, line, one)}>
		<b>${one.code ? html`<bdi>${one.system} ${one.code}</bdi>` : t('authorizations.item.noCode')}</b> <bdi>${one.words}</bdi></li>`)}</ul>`;

function told({ found, problem }) {
	return problem ?? (found === null ? nothing : found.length > 0 ? tn('authorizations.item.found', found.length) : t('authorizations.item.none'));
}

function pressed(event, file, line) {
	const { search } = file;
	if (event.isComposing || !search.isOpenAt(line.id)) {
		return;
	}
	const doing = {
		ArrowDown: () => move(search, event.key), ArrowUp: () => move(search, event.key), Escape: () => search.close(),
		...(search.active >= 0 && { Enter: () => take(file, line, search.found[search.active]) }),
	}[event.key];
	if (doing) {
		event.preventDefault();
		event.stopPropagation();
		doing();
	}
}

function move(search, key) {
	search.move(MOVES[key]);
	document.getElementById(`case-found-${search.active}`)?.scrollIntoView({ block: 'nearest' });
}

const change = (file, id, typed) => file.type('items', linesOf(file).map((line) => (line.id === id ? { ...line, ...typed } : line)));

function take(file, { id }, { words, system, code }) {
	change(file, id, { words, system, code });
	file.search.close();
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
