/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The access log as one of the pages: who saw whose data, and how the log itself is.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { Finder } from './finder.js';
import { LogState } from './log-state.js';
import * as query from './query.js';
import { SEARCH_FIELD } from './search.js';
import { auditView } from './view.js';

const NOBODY = { patients: [], users: [] };

export class AuditPage {
	keys = [{ id: 'find', act: () => find() }];
	query = query.NOTHING;
	lines = null; // until they are read
	next = null;
	timeline = null;
	problem = null;
	busy = false;
	finder;
	log;
	#chosen = NOBODY;
	#desk;
	#frame;
	#reading = 0;

	constructor(desk, frame) {
		this.#desk = desk;
		this.#frame = frame;
		this.finder = new Finder(() => frame.draw(true));
		this.log = new LogState(() => frame.draw(true));
	}

	get mayVerify() {
		return this.#desk.privileges.includes('Front Desk: Verify Audit Log');
	}

	get mayExport() {
		return this.#desk.privileges.includes('Front Desk: Export Audit Log');
	}

	/** The patient and the user that are asked for, as far as they are known. */
	get patient() {
		return this.query.patient ? this.#chosen.patients.find(({ uuid }) => uuid === this.query.patient) ?? null : null;
	}

	get user() {
		return this.query.user ? this.#chosen.users.find(({ uuid }) => uuid === this.query.user) ?? null : null;
	}

	enter(desk) {
		this.#desk = desk;
	}

	show() {
		document.title = t('audit.documentTitle');
		this.query = query.read();
		this.read();
	}

	hide() {
		this.log.stop();
	}

	leave() {
		this.#reading += 1;
		Object.assign(this, { lines: null, next: null, timeline: null });
		this.#chosen = NOBODY;
		this.finder.clear();
		this.log.clear();
	}

	focus() {
		document.getElementById(SEARCH_FIELD)?.focus();
	}

	content() {
		return auditView(this);
	}

	/** Asks for something else as well, or for something less: null takes a filter off. */
	ask(parameters) {
		this.query = { ...this.query, ...parameters };
		query.write(this.query);
		this.read();
	}

	/** Somebody whom the search has found. */
	choose(kind, person) {
		this.#chosen = { ...this.#chosen, [`${kind}s`]: [person] };
		this.finder.clear();
		this.ask({ [kind]: person.uuid });
		this.focus();
	}

	drop(kind) {
		this.ask({ [kind]: null });
		this.focus();
	}

	async read() {
		await this.#ask(async () => {
			const [names, page, timeline, health] = await Promise.all([this.#names(), request(query.path('accesses', this.query)),
				this.query.patient ? request(query.path('timeline', this.query, ['patient', 'from', 'to'])) : null,
				request('frontdesk/audit/health')]);
			return () => {
				this.#chosen = names;
				this.#take(page.data, []);
				this.timeline = timeline?.data ?? null;
				this.log.take(health.data);
			};
		});
	}

	async readOlder() {
		await this.#ask(async () => {
			const { data } = await request(query.path('accesses', { ...this.query, after: this.next }));
			return () => this.#take(data, this.lines);
		});
	}

	async #names() {
		const { patient, user } = this.query;
		if ((!patient || this.patient) && (!user || this.user)) {
			return this.#chosen;
		}
		return (await request(query.path('people', this.query, ['patient', 'user']))).data;
	}

	#take({ accesses, next }, newer) {
		this.lines = [...newer, ...accesses];
		this.next = next;
	}

	// what was asked last is what is shown, whichever answer comes last
	async #ask(work) {
		this.#reading += 1;
		const mine = this.#reading;
		this.busy = true;
		this.#frame.draw();
		try {
			const take = await work();
			if (mine === this.#reading) {
				take();
				this.problem = null;
			}
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (mine === this.#reading) {
				this.problem = error.sentence ?? t('audit.failed');
			}
		}
		if (mine === this.#reading) {
			this.busy = false;
			this.#frame.draw();
		}
	}
}

function find() {
	const field = document.getElementById(SEARCH_FIELD);
	field.focus();
	field.select();
}
