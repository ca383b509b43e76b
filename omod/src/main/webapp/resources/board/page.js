/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The board as one of the pages: its keys, and where the focus goes.

import { Board } from './board.js';
import { Booker } from './booker.js';
import { checkInDialog, openCheckIn } from './check-in-dialog.js';
import { closeFind, findDialog, openFind } from './find-dialog.js';
import { Finder } from '../parts/finder.js';
import { queueCount } from '../parts/queue-count.js';
import { reminderCount } from '../parts/reminder-count.js';
import { attempt, next, printSlip } from './jobs.js';
import { undoable } from './notice.js';
import { NAME_FIELD } from './toolbar.js';
import { html, nothing } from '../lib/lit-html.js';
import { coverFormDialog } from '../cover/form-dialog.js';
import { openSheet, sheetDialog } from './sheet-dialog.js';
import { focusRow } from './table.js';
import { boardView, dayChoice, focusSelected, freshness } from './view.js';

const SECOND_WISH = 1500;

export class BoardPage {
	needsPlace = true;
	#board;
	#frame;
	#uncoveredFor;
	#finder;
	#booker;
	#stepped = -Infinity;

	constructor(desk, frame) {
		this.#frame = frame;
		this.#board = new Board(desk, (atOnce) => frame.draw(atOnce));
		this.#board.ask = (row) => openCheckIn(this.#board, row);
		this.#board.opened = () => this.#showPlace();
		this.#board.goToQueue = () => frame.openById('queue');
		this.#board.goToRequests = (what) => frame.openById('authorizations', what);
		this.#finder = new Finder(() => frame.draw(true), (person) => (this.#finder.toBook ? this.#bookFor(person) : this.#goTo(person)));
		this.#booker = new Booker(this.#board, () => this.focus());
	}

	enter(desk) {
		this.#board.enter(desk);
	}

	show() {
		this.#board.show();
	}

	hide() {
		this.#board.hide();
	}

	leave() {
		this.#finder.clear();
		this.#board.leave();
	}

	placeChanged() {
		this.#board.readAnew();
		this.#frame.draw(true);
	}

	tools() {
		return dayChoice(this.#board);
	}

	content() {
		return html`${boardView(this.#board, this.#mayFind && ((text) => openFind(this.#finder, text)), this.#booker.may && (() => this.#book()))}
			${checkInDialog(this.#board)}
			${this.#maySee ? sheetDialog(this.#board) : nothing}
			${this.#board.paying.mayRecord ? coverFormDialog(this.#board) : nothing}
			${this.#mayFind ? findDialog(this.#finder, this.#booker.may && ((person) => this.#bookFor(person))) : nothing}
			${this.#booker.dialog()}`;
	}

	footer() {
		return freshness(this.#board);
	}

	linkNote(id) {
		const { queue, reminders } = this.#board;
		if (id === 'authorizations') {
			return reminders.count ? reminderCount(reminders.count) : null;
		}
		return id === 'queue' && queue ? queueCount(queue) : null;
	}

	focus() {
		focusSelected(this.#board);
	}

	/** An element that moves loses the focus, and one that goes or hides takes it along. */
	painted(focused) {
		const there = focused?.isConnected && !focused.closest('[hidden]');
		if (focused?.closest('.board') && !(there && document.activeElement === focused)) {
			if (there) {
				focused.focus({ preventScroll: true });
			} else {
				focusSelected(this.#board, { preventScroll: true });
			}
		}
		this.#booker.painted();
		this.#uncover(this.#board.notice);
	}

	// on a phone the notice lies over the foot of the list, where the row that it is about can be
	#uncover(notice) {
		if (notice && notice !== this.#uncoveredFor) {
			const uncovered = () => selectedRow()?.scrollIntoView({ block: 'nearest' });
			uncovered();
			// rows that come into sight get their real heights only then
			requestAnimationFrame(uncovered);
		}
		this.#uncoveredFor = notice;
	}

	#showPlace() {
		const row = selectedRow();
		if (row && !this.#frame.presence.cover) {
			row.scrollIntoView({ block: 'center' });
			// rows that come into sight get their real heights only then
			requestAnimationFrame(() => selectedRow()?.scrollIntoView({ block: 'center' }));
			if (document.activeElement === document.body) {
				row.focus({ preventScroll: true });
			}
		}
	}

	get #maySee() {
		return this.#board.may('View Contact Data') || this.#board.paying.maySee || this.#board.may('View Authorizations');
	}

	get #mayFind() {
		return this.#board.may('Find People');
	}

	#openSheet(row) {
		if (this.#maySee) {
			openSheet(this.#board, row);
		} else {
			this.#board.say({ kind: 'cannot', row, job: 'sheet', reason: 'mayNotSee' });
		}
	}

	/** For the selected person; where there is none, somebody is found first. */
	#book() {
		const { selected } = this.#board.view();
		if (selected) {
			this.#booker.forRow(selected);
		} else if (this.#mayFind) {
			openFind(this.#finder, '', true);
		}
	}

	#bookFor(person) {
		closeFind();
		this.#booker.forPerson(person);
	}

	/** To the row of somebody who was found, and who comes today. */
	#goTo({ today }) {
		const next = today.find(({ status }) => ['Scheduled', 'Arrived'].includes(status)) ?? today[0];
		closeFind();
		if (this.#board.reach(next.appointment)) {
			focusRow(next.appointment);
			selectedRow()?.scrollIntoView({ block: 'center' });
		} else {
			document.activeElement?.blur();
		}
	}

	get keys() {
		const move = (by) => () => {
			this.#board.move(by);
			this.#frame.draw(true);
			focusSelected(this.#board);
		};
		const beside = (way) => () => {
			this.#board.moveBeside(way);
			this.#frame.draw(true);
			focusSelected(this.#board);
		};
		const selected = () => this.#board.view().selected;
		const onRow = (row, job) => (event) => {
			// a key that is held down repeats; the wish does not
			if (row() && !event.repeat) {
				this.#stepped = performance.now();
				attempt(this.#board, row(), job);
			}
		};
		const step = (event) => {
			// nor is a second Enter a second wish: the next step would be another one
			if (performance.now() - this.#stepped > SECOND_WISH && selected()) {
				onRow(selected, next(this.#board, selected()) ?? 'checkIn')(event);
			}
		};
		const offered = (how) => (event) => {
			const [offer] = this.#board.offers.open;
			if (offer && !event.repeat) {
				this.#board.offers.answer(offer, how);
			}
		};
		return [
			{ id: 'move', shown: ['↑', '↓'], on: { ArrowUp: move(-1), ArrowDown: move(1) } },
			{ id: 'beside', shown: ['←', '→'], on: { ArrowLeft: beside(-1), ArrowRight: beside(1) } },
			{ id: 'ends', shown: ['Home', 'End'], on: { Home: move(-Infinity), End: move(Infinity) } },
			{ id: 'main', shown: ['Enter'], on: { Enter: step } },
			{ id: 'arrive', act: onRow(selected, 'arrive') },
			{ id: 'checkIn', act: onRow(selected, 'checkIn') },
			{ id: 'withProvider', act: onRow(selected, 'withProvider') },
			{ id: 'done', act: onRow(selected, 'done') },
			{ id: 'call', act: onRow(selected, 'call') },
			{ id: 'slip', act: () => selected() && printSlip(this.#board, selected()) },
			{ id: 'sheet', act: () => selected() && this.#openSheet(selected()) },
			...(this.#booker.may ? [{ id: 'book', act: () => this.#book() }] : []),
			...(this.#booker.may ? [{ id: 'offerAccepted', act: offered('accept') }, { id: 'offerDeclined', act: offered('decline') }] : []),
			...(this.#board.may('View Queue') ? [{ id: 'queueAndBack', act: this.#board.goToQueue }] : []),
			{ id: 'undo', act: onRow(() => undoable(this.#board), 'undo') },
			{ id: 'find', act: find },
			...(this.#mayFind ? [{ id: 'people', act: () => openFind(this.#finder) }] : []),
			{ id: 'back', shown: ['Esc'], on: { Escape: () => focusSelected(this.#board) } },
		];
	}
}

const selectedRow = () => document.querySelector('[data-appointment].selected');

function find() {
	const field = document.getElementById(NAME_FIELD);
	field.focus();
	field.select();
}
