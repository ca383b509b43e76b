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
import { attempt } from './check-in.js';
import { undoable } from './notice.js';
import { NAME_FIELD } from './toolbar.js';
import { boardView, dayChoice, focusSelected, freshness } from './view.js';

export class BoardPage {
	needsPlace = true;
	keys;
	#board;
	#frame;
	#uncoveredFor;

	constructor(desk, frame) {
		this.#frame = frame;
		this.#board = new Board(desk, (atOnce) => frame.draw(atOnce));
		this.#board.opened = () => this.#showPlace();
		this.keys = this.#actions();
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
		return boardView(this.#board);
	}

	footer() {
		return freshness(this.#board);
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
		this.#uncover(this.#board.notice);
	}

	// on a phone the notice lies over the foot of the list, where the row that it is about can be
	#uncover(notice) {
		if (notice && notice !== this.#uncoveredFor) {
			selectedRow()?.scrollIntoView({ block: 'nearest' });
		}
		this.#uncoveredFor = notice;
	}

	#showPlace() {
		const row = selectedRow();
		if (row && !this.#frame.presence.cover) {
			row.scrollIntoView({ block: 'center' });
			if (document.activeElement === document.body) {
				row.focus({ preventScroll: true });
			}
		}
	}

	#actions() {
		const move = (by) => () => {
			this.#board.move(by);
			this.#frame.draw(true);
			focusSelected(this.#board);
		};
		const selected = () => this.#board.view().selected;
		const onRow = (row, job) => (event) => {
			// a key that is held down repeats; the wish does not
			if (row() && !event.repeat) {
				attempt(this.#board, row(), job);
			}
		};
		return [
			{ id: 'move', shown: ['↑', '↓'], on: { ArrowUp: move(-1), ArrowDown: move(1) } },
			{ id: 'ends', shown: ['Home', 'End'], on: { Home: move(-Infinity), End: move(Infinity) } },
			{ id: 'main', shown: ['Enter'], on: { Enter: onRow(selected, 'checkIn') } },
			{ id: 'checkIn', act: onRow(selected, 'checkIn') },
			{ id: 'undo', act: onRow(() => undoable(this.#board), 'undo') },
			{ id: 'find', act: find },
			{ id: 'back', shown: ['Esc'], on: { Escape: () => focusSelected(this.#board) } },
		];
	}
}

const selectedRow = () => document.querySelector('tr.selected');

function find() {
	const field = document.getElementById(NAME_FIELD);
	field.focus();
	field.select();
}
