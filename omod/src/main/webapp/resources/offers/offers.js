/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Places that came free, and to whom each is offered now: asked for every few seconds, answered with what the person said.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

const SECOND_WISH = 1500;

export class Offers {
	open = []; // as the server has them, the earliest place first
	told = null; // {how, offer}: what was answered last
	problem = null; // the sentence that says what did not go through
	busy = null; // the uuid of the offer that is being answered
	revealed = null; // the uuid of the offer that is shown as it is whatever is to be hidden
	#desk;
	#etag;
	#of;
	#timer;
	#running = false;
	#answered = -Infinity;

	/** @param desk has may(privilege), seconds(), location(), draw() and around(write) for a write with no read under way */
	constructor(desk) {
		this.#desk = desk;
	}

	start() {
		this.#running = this.#desk.may('Book Appointments');
		this.now();
	}

	stop() {
		this.#running = false;
		clearTimeout(this.#timer);
	}

	/** Somebody else may come: nothing stays of what was shown. */
	forget() {
		Object.assign(this, { open: [], told: null, problem: null, revealed: null });
		this.#etag = undefined;
	}

	async now() {
		clearTimeout(this.#timer);
		if (!this.#running) {
			return;
		}
		if (!document.hidden) {
			await this.#read();
		}
		clearTimeout(this.#timer);
		if (this.#running) {
			this.#timer = setTimeout(() => this.now(), this.#desk.seconds() * 1000);
		}
	}

	// what is shown stays where an answer does not come: the page says by itself that it is not up to date
	async #read() {
		const location = this.#desk.location();
		const query = new URLSearchParams(location ? { location } : {});
		const known = this.#of === location && this.#etag;
		const asked = performance.now();
		try {
			const { status, data, etag } = await request(`frontdesk/offers?${query}`, { headers: known ? { 'If-None-Match': known } : {} });
			// what was asked before an answer was given does not know of it
			if (status !== 304 && this.#running && !this.busy && asked >= this.#answered) {
				this.#of = location;
				this.#etag = etag;
				this.open = data.offers.filter((offer) => offer.status === 'open');
				this.#desk.draw();
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (error.status === 401) {
				this.stop(); // started again after the sign-in
			}
		}
	}

	reveal(uuid) {
		this.revealed = uuid;
		this.#desk.draw();
	}

	/** What was said last has been read. */
	close() {
		this.told = null;
		this.#desk.draw();
	}

	/** @param how accept or decline; a second press is no second wish, since the next one is about somebody else */
	async answer(offer, how) {
		if (this.busy || performance.now() - this.#answered < SECOND_WISH) {
			return;
		}
		Object.assign(this, { busy: offer.uuid, problem: null, told: null });
		this.#desk.draw();
		try {
			await this.#desk.around(() => request(`frontdesk/offers/${offer.uuid}/${how}`, { method: 'POST', body: {} }));
			this.told = { how, offer };
			this.open = this.open.filter(({ uuid }) => uuid !== offer.uuid);
		} catch (error) {
			this.problem = sentence(error);
		} finally {
			this.busy = null;
			this.#answered = performance.now();
		}
		this.#etag = undefined;
		await this.now();
		this.#desk.draw();
	}
}

function sentence(error) {
	if (error instanceof NoAnswer) {
		return t('offers.noAnswer');
	}
	if (error instanceof Refused) {
		return error.status === 401 ? t('booking.signedOut') : error.sentence ?? t('booking.failed');
	}
	throw error;
}
