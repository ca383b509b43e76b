/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What was spoken with the payer, what was promised, and whether it was kept.

import { moment } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { caseField, caseForm, openForm, told } from './form.js';
import { pressing, until } from './words.js';

export function contactsPart(page) {
	const { file } = page;
	const mayNote = page.may('Work On Authorizations');
	return html`<section aria-labelledby="case-contacts"><h2 id="case-contacts">${t('authorizations.contacts')}</h2>
		${file.form === 'contact' ? contactForm(file) : mayNote ? html`<button type="button" class="go" data-opens="contact"
			@click=${() => openForm(file, 'contact')}>${t('authorizations.contact.add')}</button>` : nothing}
		${file.sheet.contacts.length === 0 ? html`<p>${t('authorizations.contacts.none')}</p>`
		: html`<ul class="contacts">${file.sheet.contacts.map((contact) => entry(file, contact, mayNote))}</ul>`}</section>`;
}

function entry(file, contact, mayNote) {
	const { uuid, at, by, said, promised, promisedBy, kept, reference } = contact;
	const open = promised && !kept;
	return html`<li><p><time datetime=${at}>${moment(at)}</time> · <bdi><b>${contact.with}</b></bdi>${reference ? html` · <bdi>${reference}</bdi>` : nothing}</p>
		${said ? html`<p><bdi>${said}</bdi></p>` : nothing}
		${promised ? html`<p class=${open && promisedBy ? pressing(promisedBy) : ''} id="promise-${uuid}">
			${promisedBy ? t('authorizations.promised.by', { what: promised, until: until(promisedBy) }) : t('authorizations.promised', { what: promised })}
			${kept ? html`<span aria-hidden="true">✓</span> ${t('authorizations.promise.kept', { at: moment(kept) })}` : nothing}</p>` : nothing}
		${open && mayNote ? html`<button type="button" class="go" aria-describedby="promise-${uuid}" @click=${() => told(file.keep(uuid))}>${t('authorizations.promise.keep')}</button>` : nothing}
		<small>${by}</small></li>`;
}

const contactForm = (file) => caseForm(file, {
	id: 'contact', label: t('authorizations.contact.add'), save: t('authorizations.save'),
	fields: html`<div class="fields">
		${caseField(file, 'with', t('authorizations.contact.with'), { maxlength: 255, required: true })}
		${caseField(file, 'reference', t('authorizations.contact.reference'), { maxlength: 100 })}
		${caseField(file, 'at', t('authorizations.contact.at'), { type: 'datetime-local', about: t('authorizations.contact.at.about') })}</div>
		${caseField(file, 'said', t('authorizations.contact.said'), { lines: 2, maxlength: 1000, required: true })}
		<div class="fields">${caseField(file, 'promised', t('authorizations.contact.promised'), { maxlength: 255 })}
		${caseField(file, 'promisedBy', t('authorizations.contact.promisedBy'), { type: 'datetime-local', max: '2199-12-31T23:59' })}</div>`,
	send: (typed) => file.note(typed),
});
