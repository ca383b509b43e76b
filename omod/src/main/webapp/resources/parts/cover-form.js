/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the covers have in common: a form that is sent once, says what is missing or wrong, and forgets the password.

import { NoAnswer, Refused } from '../api.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

export class CoverForm {
	#needed;
	#send;
	#busy = false;
	#problem = null;
	#missing = {};

	/**
	 * @param needed the fields, {name: key of the sentence for one that is empty}
	 * @param send does the work with the fields; resolves to the key of the sentence for what was wrong, or null
	 */
	constructor(needed, send) {
		this.#needed = needed;
		this.#send = send;
	}

	/** What is missing in the field of this name, as a sentence, or null. */
	missing(name) {
		return this.#missing[name] ?? null;
	}

	problem() {
		return html`<p class="message" role="alert">${this.#problem
			? html`<span aria-hidden="true">▲</span> ${this.#problem}` : nothing}</p>`;
	}

	button(label, busyLabel) {
		return html`<button class="go main" aria-disabled=${this.#busy}>${this.#busy ? busyLabel : label}</button>`;
	}

	submit = (frame) => async (event) => {
		event.preventDefault();
		const fields = event.target.elements;
		if (!this.#busy && this.#isComplete(frame, fields)) {
			this.#busy = true;
			frame.draw(true);
			this.#problem = await this.#attempt(fields);
			this.#busy = false;
			if (this.#problem && fields.password.isConnected) {
				fields.password.select();
				fields.password.focus();
			}
			frame.draw(true);
		}
	};

	#isComplete(frame, fields) {
		this.#problem = null;
		this.#missing = Object.fromEntries(Object.entries(this.#needed)
			.filter(([name]) => !fields[name].value.trim()).map(([name, key]) => [name, t(key)]));
		const [first] = Object.keys(this.#missing);
		if (first) {
			frame.draw(true);
			fields[first].focus();
		}
		return !first;
	}

	async #attempt(fields) {
		try {
			const wrong = await this.#send(fields);
			if (wrong) {
				return t(wrong);
			}
			fields.password.value = '';
			return null;
		} catch (error) {
			if (error instanceof Refused && error.status === 401) {
				return null; // another cover has taken its place
			}
			return error instanceof NoAnswer ? t('signIn.noAnswer') : error.sentence ?? t('signIn.failed');
		}
	}
}
