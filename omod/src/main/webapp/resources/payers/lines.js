/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What there can be several of: a payer's plans, what it wants with a request, and numbers by which it is known.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { fieldMessage } from '../parts/field.js';

const COLUMNS = {
	plans: [{ name: 'code', most: 50 }, { name: 'name', most: 255 }],
	wants: [{ name: 'service', service: true }, { name: 'words', most: 255 }],
	identifiers: [{ name: 'system', most: 50 }, { name: 'value', most: 100 }],
};

const EMPTY = {
	plans: { uuid: null, code: '', name: '', retired: false },
	wants: { service: '', words: '' },
	identifiers: { system: '', value: '' },
};

export function linesOf(of, list) {
	const { page, payer, edit } = of;
	const lines = edit.values[list];
	const problem = edit.fields[list];
	const add = () => {
		page.edits.typeLine(payer, list, lines.length, EMPTY[list]);
		document.querySelector(`[data-lines="${list}"] li:last-child :is(input, select)`)?.focus();
	};
	return html`<fieldset class=${problem ? 'lines wrong' : 'lines'} data-lines=${list} aria-describedby=${problem ? `payer-${list}-message` : nothing}>
		<legend>${t(`payers.group.${list}`)}</legend>
		${lines.length === 0 ? html`<p>${t(`payers.none.${list}`)}</p>` : html`<ol>${lines.map((line, at) => lineOf(of, list, line, at))}</ol>`}
		${fieldMessage(`payer-${list}`, problem)}
		<button type="button" class="go" @click=${add}>${t(`payers.add.${list}`)}</button>
	</fieldset>`;
}

function lineOf(of, list, line, at) {
	return html`<li>${COLUMNS[list].map((column) => cell(of, list, line, at, column))}${end(of, list, line, at)}</li>`;
}

function cell({ page, payer }, list, line, at, { name, most, service }) {
	const id = `${list}-${name}-${at}`;
	const type = (event) => page.edits.typeLine(payer, list, at, { [name]: event.target.value });
	return html`<div class="field ${name}"><label for=${id}>${t(`payers.${list}.${name}`)}</label>
		${service ? html`<select id=${id} @change=${type}>${services(page, payer, line).map((each) => html`
			<option value=${each.uuid} .selected=${each.uuid === line.service}>${each.name}</option>`)}</select>`
		: html`<input id=${id} maxlength=${most} autocomplete="off" .value=${line[name] ?? ''} @input=${type}>`}</div>`;
}

// one that is no longer offered stays a choice where it is chosen
function services(page, payer, { service }) {
	const gone = payer.wants.map((want) => want.service).filter((each) => each?.uuid === service);
	const known = page.services.some(({ uuid }) => uuid === service) ? page.services : [...page.services, ...gone.slice(0, 1)];
	return [{ uuid: '', name: t('payers.wants.all') }, ...known];
}

// a plan that is stored may be somebody's: it is not removed
function end({ page, payer }, list, line, at) {
	if (list === 'plans' && line.uuid) {
		return html`<label class="tick"><input type="checkbox" .checked=${line.retired}
			@change=${(event) => page.edits.typeLine(payer, list, at, { retired: event.target.checked })}> ${t('payers.plans.retired')}</label>`;
	}
	const remove = () => {
		page.edits.typeLine(payer, list, at, null);
		document.querySelector(`[data-lines="${list}"] > .go`)?.focus();
	};
	return html`<button type="button" class="go" aria-label=${t('payers.remove.which', { which: line.name || line.words || line.system || at + 1 })}
		@click=${remove}>${t('payers.remove')}</button>`;
}
