/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Which documents a case wants, and has: they are saved, never shown within the page.

import { moment, number } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { repeat } from '../lib/directives/repeat.js';
import { t } from '../messages.js';
import { caseField, caseForm, openForm } from './form.js';

const KINDS = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.txt';

export function documentsPart(page) {
	const { file } = page;
	const { clinical } = file.sheet;
	const mayChange = page.may('Work On Authorizations');
	return clinical ? html`<section aria-labelledby="case-documents"><h2 id="case-documents">${t('authorizations.documents')}</h2>
		${clinical.documents.length === 0 ? html`<p>${t('authorizations.documents.none')}</p>`
		: html`<ul class="documents">${repeat(clinical.documents, ({ uuid }) => uuid, (document) => entry(file, document, mayChange))}</ul>`}
		${file.form === 'want' ? wantForm(file) : mayChange ? html`<button type="button" class="go" data-opens="want"
			@click=${() => openForm(file, 'want')}>${t('authorizations.document.want')}</button>` : nothing}</section>` : nothing;
}

function entry(file, document, mayChange) {
	const { uuid, words, name, size } = document;
	const id = `document-${uuid}`;
	return html`<li><p id=${id}><b><bdi>${words}</bdi></b> ${name ? html`<span aria-hidden="true">✓</span> <a href=${file.addressOf(uuid)} download><bdi>${name}</bdi></a>
			<small>${t('authorizations.document.kilobytes', { size: number(Math.ceil(size / 1024)) })} · ${moment(document.receivedAt)} · ${document.receivedBy}</small>`
		: html`<small><span aria-hidden="true">▲</span> ${t('authorizations.document.missing')}</small>`}</p>
		${mayChange ? html`<span class="ways">${name ? nothing : html`<button type="button" class="go" data-opens=${uuid} aria-describedby=${id}
			@click=${() => openForm(file, uuid)}>${t('authorizations.document.add')}</button>`}
			<button type="button" class="go" data-opens=${removalOf(uuid)} aria-describedby=${id} @click=${() => askRemoval(file, uuid)}>${t('authorizations.document.remove')}</button></span>` : nothing}
		${file.form === uuid ? fileForm(file, document) : file.form === removalOf(uuid) ? removalForm(file, document) : nothing}</li>`;
}

const removalOf = (uuid) => `remove-${uuid}`;

/** The focus is where one leaves it: a second Enter removes nothing. */
function askRemoval(file, uuid) {
	const id = removalOf(uuid);
	file.show(id);
	document.querySelector(`#case-form-${id} [type="button"]`)?.focus();
}

const removalForm = (file, { uuid, words }) => caseForm(file, {
	id: removalOf(uuid), label: words, save: t('authorizations.document.remove.yes'),
	fields: html`<p>${t('authorizations.document.remove.ask', { what: words })}</p>`,
	send: () => file.remove(uuid),
});

const wantForm = (file) => caseForm(file, {
	id: 'want', label: t('authorizations.document.want'), save: t('authorizations.save'),
	fields: caseField(file, 'words', t('authorizations.document.words'), { maxlength: 255, required: true }),
	send: ({ words }) => file.want(words ?? ''),
});

const fileForm = (file, { uuid, words }) => caseForm(file, {
	id: uuid, label: words, save: t('authorizations.document.send'),
	fields: caseField(file, 'file', t('authorizations.document.file'), { type: 'file', accept: KINDS, about: t('authorizations.document.kinds') }),
	send: (typed) => file.receive(uuid, typed.file),
});
