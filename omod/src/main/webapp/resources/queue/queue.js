/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who waits, as the server last said it, and what is done about them.

import { NoAnswer, Refused, request } from '../api.js';
import { setClock } from '../format.js';
import { place } from '../frame/place.js';
import { t } from '../messages.js';
import { Calm } from '../parts/calm.js';

const FULL_AFTER = 60_000; // what is likely goes by the clock, so that no news tells of it

export class Queue {
	lanes = null; // until they are read
	load = null;
	services = [];
	overtakes = 0;
	readAt = null;
	failing = false;
	notice = null; // {tone, text} or {tone, key, line, args?}: a name is written when it is drawn; undo: what is taken back by one key
	busy = null; // the line that something is done about
	selected = null;
	revealed = null; // the line that somebody went to, which is shown as it is
	calm = new Calm(() => this.#takeHeld());
	#held = null;
	#seconds;
	#draw;
	#timer;
	#etag;
	#fullDue = 0;

	/** @param seconds says how often it is asked for */
	constructor(seconds, draw) {
		this.#seconds = seconds;
		this.#draw = draw;
	}

	get lines() {
		return (this.lanes ?? []).flatMap(({ lines }) => lines);
	}

	get current() {
		return this.lines.find(({ line }) => line === this.selected);
	}

	laneOf(line) {
		return this.lanes.find(({ lines }) => lines.some((one) => one.line === line.line));
	}

	/** Those whose reason asks for a clinician, and none has seen to it. */
	get flagged() {
		return this.lines.filter(({ redFlag }) => redFlag?.open);
	}

	start() {
		this.stop();
		this.#etag = undefined;
		this.#timer = setTimeout(() => this.#poll());
	}

	stop() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.calm.end();
	}

	clear() {
		this.stop();
		Object.assign(this, { lanes: null, load: null, notice: null, selected: null, revealed: null, readAt: null });
		this.#held = null;
	}

	say(notice) {
		this.notice = notice;
		this.#draw(true);
	}

	/** @param by so many lines further; the first one where none is selected */
	move(by) {
		const { lines } = this;
		const index = lines.findIndex(({ line }) => line === this.selected);
		const to = index < 0 && Number.isFinite(by) ? 0 : index + by;
		this.goTo(lines[Math.min(lines.length - 1, Math.max(0, to))]?.line);
	}

	goTo(line) {
		this.selected = line ?? null;
		this.revealed = this.selected;
		this.#draw(true);
	}

	/**
	 * Asks the server for a change of a line, and reads the queue anew.
	 *
	 * @param told what is said when it is done, a notice
	 * @returns what the server answered; undefined where it did not do it
	 */
	async change(line, path, body, told, version) {
		return this.#write(line, `frontdesk/queue/${line}/${path}`, body, told, version);
	}

	async goIn({ line, appointment }, told) {
		return this.#write(line, `frontdesk/appointments/${appointment.uuid}/with-provider`, {}, told, appointment.tag);
	}

	async undoGoIn(line, told) {
		return this.#write(line, `frontdesk/appointments/${line}/undo-with-provider`, {}, told);
	}

	async enter(body, told) {
		return this.#write('', 'frontdesk/queue', body, told);
	}

	/** Takes a way out. */
	async decide(line, body, told) {
		return this.#write(line, 'frontdesk/decisions', body, told);
	}

	async #write(line, path, body, told, version) {
		if (this.busy !== null) {
			return undefined;
		}
		this.busy = line;
		this.#draw(true);
		try {
			const headers = version === undefined ? {} : { 'If-Match': `"${version}"` };
			const { data } = await request(path, { method: 'POST', body, headers });
			this.notice = typeof told === 'function' ? told(data) : told;
			return data;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.notice = { tone: 'bad', text: error.sentence ?? t(error instanceof NoAnswer ? 'queue.notice.noAnswer' : 'queue.notice.refused') };
			return undefined;
		} finally {
			this.busy = null;
			await this.read();
		}
	}

	async #poll() {
		const timer = this.#timer;
		if (!document.hidden) {
			await this.#ask(this.#etag && Date.now() < this.#fullDue ? { 'If-None-Match': this.#etag } : {}, timer, false);
		}
		if (timer === this.#timer) {
			this.#timer = setTimeout(() => this.#poll(), this.#seconds() * 1000);
		}
	}

	/** At once, and all of it. */
	async read() {
		await this.#ask({}, this.#timer, true);
	}

	async #ask(headers, timer, atOnce) {
		const query = new URLSearchParams(place.uuid ? { location: place.uuid } : {});
		try {
			const { status, data, etag } = await request(`frontdesk/queue?${query}`, { headers });
			if (timer !== this.#timer) {
				return; // another place is asked for by now, or nobody asks any more
			}
			this.failing = false;
			this.readAt = Date.now();
			if (status !== 304) {
				this.#etag = etag;
				this.#fullDue = Date.now() + FULL_AFTER;
				this.#take(data, atOnce);
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.failing = true;
		}
		this.#draw(atOnce);
	}

	// lines do not jump under a hand: a new order waits until nobody is on the list, or has asked for it
	#take(data, atOnce) {
		this.#held = data;
		if (atOnce || !this.lanes || !this.calm.inUse) {
			this.#takeHeld();
		}
	}

	#takeHeld() {
		if (!this.#held) {
			return;
		}
		const { now, lanes, load, services, overtakes } = this.#held;
		const index = this.lines.findIndex(({ line }) => line === this.selected);
		this.#held = null;
		setClock(now);
		Object.assign(this, { lanes, load, services, overtakes });
		if (!this.current) {
			this.selected = this.lines[Math.min(Math.max(index, 0), this.lines.length - 1)]?.line ?? null;
		}
		this.#draw();
	}
}
