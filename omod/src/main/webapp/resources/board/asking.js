/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is asked of whoever checks somebody in, and what has been answered so far.

const MARKS = 2; // by so many somebody is recognised
const ANSWERED = {
	identity: ({ knownBy }) => knownBy.size >= MARKS,
	contact: ({ contact }) => Boolean(contact),
	coverage: ({ coverage }) => Boolean(coverage),
	slip: () => true,
};

export class Asking {
	appointment = null;
	knownBy = new Set();
	contact = null;
	coverage = null;
	slip = true; // whether the number is printed
	sheet = null; // what is on record, for who may see it
	cover = null; // who pays, for who may see it
	coverRead = null; // the same, promised: whoever answers faster than it is read
	lacking = null; // the step that Enter found unanswered
	#steps = [];

	begin(appointment, steps) {
		this.end();
		this.appointment = appointment;
		this.#steps = steps;
	}

	end() {
		Object.assign(this, { appointment: null, knownBy: new Set(), contact: null, coverage: null, slip: true, lacking: null, sheet: null, cover: null, coverRead: null });
	}

	asks(step) {
		return this.#steps.includes(step);
	}

	/** The first step without an answer, or null. */
	get open() {
		return this.#steps.find((step) => !ANSWERED[step](this)) ?? null;
	}

	know(mark, yes) {
		if (yes) {
			this.knownBy.add(mark);
		} else {
			this.knownBy.delete(mark);
		}
		this.#forgive();
	}

	/** @param step 'contact' or 'coverage' */
	answer(step, told) {
		this[step] = told;
		this.#forgive();
	}

	#forgive() {
		this.lacking = this.lacking === this.open ? this.lacking : null;
	}

	/** As the server takes it, and whether the slip is wanted. */
	get answers() {
		const { knownBy, contact, coverage } = this;
		return { knownBy: [...knownBy], contact, coverage, slip: this.asks('slip') && this.slip };
	}
}
