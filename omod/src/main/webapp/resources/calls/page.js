/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The numbers that were called, for a screen in the waiting room: big, without names, and never locked.

import { NoAnswer, Refused, request } from '../api.js';
import { setClock } from '../format.js';
import { place } from '../frame/place.js';
import { t } from '../messages.js';
import { callsView } from './view.js';

export class CallsPage {
	isForAll = true;
	needsPlace = true;
	keys = [];
	called = null; // until it is read
	failing = false;
	#frame;
	#desk;
	#timer;
	#etag;

	constructor(desk, frame) {
		this.#frame = frame;
		this.enter(desk);
	}

	enter(desk) {
		this.#desk = desk;
	}

	show() {
		document.title = t('calls.documentTitle');
		this.placeChanged();
	}

	hide() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	leave() {
		this.hide();
		this.called = null;
	}

	placeChanged() {
		this.hide();
		this.#etag = undefined;
		this.#timer = setTimeout(() => this.#read());
	}

	focus() {}

	content() {
		return callsView(this);
	}

	async #read() {
		const timer = this.#timer;
		const query = new URLSearchParams(place.uuid ? { location: place.uuid } : {});
		try {
			const { status, data, etag } = await request(`frontdesk/calls?${query}`, {
				headers: this.#etag ? { 'If-None-Match': this.#etag } : {},
			});
			if (timer !== this.#timer) {
				return; // another location is asked for by now, or nobody asks any more
			}
			if (status !== 304) {
				setClock(data.now);
				this.called = data.called;
				this.#etag = etag;
			}
			this.failing = false;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.failing = true;
		}
		if (timer === this.#timer) {
			this.#frame.draw();
			this.#timer = setTimeout(() => this.#read(), this.#desk.pollSeconds * 1000);
		}
	}
}
