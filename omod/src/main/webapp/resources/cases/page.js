/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Requests to payers as one of the pages: the list of the day, and one of them with all that is known of it.

import { t } from '../messages.js';
import { AddDialog } from './add-dialog.js';
import { openAsked } from './asked.js';
import { Book } from './book.js';
import { CaseFile } from './file.js';
import * as query from './query.js';
import { caseSheet } from './sheet.js';
import { caseList, freshness } from './view.js';

export class CasesPage {
	query = query.read();
	book;
	file;
	add;
	named = new Set(); // whose restricted names somebody wanted to see
	#desk;
	#frame;

	constructor(desk, frame) {
		this.#desk = desk;
		this.#frame = frame;
		this.book = new Book(() => frame.draw());
		this.file = new CaseFile(() => frame.draw(true));
		this.add = new AddDialog(this);
	}

	/** @param privilege its whole name, or what follows the module's */
	may(privilege) {
		return this.#desk.privileges.includes(privilege.includes(':') ? privilege : `Front Desk: ${privilege}`);
	}

	get mayOpen() {
		return this.may('Work On Authorizations') && this.may('Find People');
	}

	get keys() {
		if (this.query.case) {
			return [{ id: 'caseBack', on: { Escape: () => this.back() }, shown: ['Esc'] }];
		}
		const rows = { id: 'caseRows', on: { ArrowDown: () => move(1), ArrowUp: () => move(-1) }, shown: ['↑', '↓'] };
		return this.mayOpen ? [rows, { id: 'caseAdd', act: () => this.add.open() }] : [rows];
	}

	enter(desk) {
		this.#desk = desk;
	}

	show() {
		document.title = t('authorizations.documentTitle');
		this.query = query.read();
		this.read();
	}

	hide() {
		this.book.stop();
	}

	leave() {
		this.book.clear();
		this.file.clear();
		this.add.clear();
		this.named.clear();
	}

	focus() {
		document.querySelector(this.query.case ? '#case-heading' : '.cases [data-case], .cases .counts button')?.focus();
	}

	content() {
		return this.query.case ? caseSheet(this) : caseList(this);
	}

	footer() {
		return this.query.case ? null : freshness(this.book);
	}

	draw() {
		this.#frame.draw(true);
	}

	/** Shows something else; what is not named stays. */
	ask(parameters) {
		query.write({ ...this.query, ...parameters });
		this.query = query.read();
		this.draw();
		return this.read();
	}

	/** The focus goes to the case when it is there. */
	async open(uuid) {
		await this.ask({ case: uuid });
		this.focus();
	}

	/** A new one, of which nothing is filled in. */
	async begin(uuid) {
		await this.open(uuid);
		openAsked(this);
	}

	/** From an open form to what has opened it, from the case to the list; the focus goes to where it was. */
	back() {
		const { form } = this.file;
		if (form) {
			this.file.show(null);
			document.querySelector(`[data-opens="${form}"]`)?.focus();
			return;
		}
		this.toList();
	}

	/** The focus goes to the case that was open. */
	toList() {
		const { uuid } = this.file;
		this.file.show(null);
		this.ask({ case: null });
		(document.querySelector(`[data-case="${uuid}"]`) ?? document.querySelector('.cases .counts button'))?.focus();
	}

	/** Somebody wants to see a restricted name. */
	name(patient) {
		this.named.add(patient);
		this.draw();
		document.querySelector('#case-heading')?.focus();
	}

	async read() {
		if (this.query.case) {
			this.book.stop();
			await this.file.open(this.query.case);
		} else {
			await this.book.start(this.query);
		}
	}
}

function move(step) {
	const rows = [...document.querySelectorAll('.cases [data-case]')];
	const at = rows.indexOf(document.activeElement);
	rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}
