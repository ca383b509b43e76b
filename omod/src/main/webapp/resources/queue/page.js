/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who is next, as one of the pages: its keys, and what they do.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { queueCount } from '../parts/queue-count.js';
import { URGENCIES, actionsOf } from './actions.js';
import { AddDialog } from './add-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { Queue } from './queue.js';
import { ReasonDialog } from './reason-dialog.js';
import { WaysDialog } from './ways-dialog.js';
import { freshness, queueView } from './view.js';

export class QueuePage {
	needsPlace = true;
	queue;
	#desk;
	#frame;
	#add = new AddDialog(this);
	#move = new MoveDialog(this);
	#reason = new ReasonDialog(this);
	#ways = new WaysDialog(this);

	constructor(desk, frame) {
		this.#desk = desk;
		this.#frame = frame;
		this.queue = new Queue(() => this.#desk.pollSeconds, (atOnce) => frame.draw(atOnce));
	}

	#may(privilege) {
		return this.#desk.privileges.includes(`Front Desk: ${privilege}`);
	}

	get mayAdd() {
		return this.#may('Keep Queue') && this.#may('Find People');
	}

	get maySetUrgency() {
		return this.#may('Set Urgency');
	}

	get actions() {
		return actionsOf((privilege) => this.#may(privilege));
	}

	enter(desk) {
		this.#desk = desk;
	}

	show() {
		document.title = t('queue.documentTitle');
		this.queue.start();
	}

	hide() {
		this.queue.stop();
	}

	leave() {
		this.#add.clear();
		this.queue.clear();
	}

	placeChanged() {
		this.queue.clear();
		this.queue.start();
		this.draw();
	}

	draw() {
		this.#frame.draw(true);
	}

	focus() {
		document.querySelector('.queue tr.selected')?.focus({ preventScroll: false });
	}

	/** A row that goes takes the focus along. */
	painted(focused) {
		if (focused?.closest('[data-line]') && document.activeElement === document.body) {
			this.focus();
		}
	}

	footer() {
		return freshness(this);
	}

	linkNote(id) {
		const { lanes, lines, flagged } = this.queue;
		return id === 'queue' && lanes ? queueCount({ waiting: lines.length, flagged: flagged.length }) : null;
	}

	content() {
		return html`${queueView(this)}${this.mayAdd ? this.#add.content() : nothing}${this.#move.content()}${this.#reason.content()}${this.#ways.content()}`;
	}

	add() {
		this.#add.open();
	}

	choose(line) {
		if (this.queue.revealed !== line.line) {
			this.queue.goTo(line.line);
			this.focus();
		}
	}

	/** From a button of a row, which has a click of its own. */
	act(event, { id }, line) {
		event.stopPropagation();
		this.#do(id, line);
	}

	setUrgency(event, line, urgency) {
		event?.stopPropagation();
		this.queue.change(line.line, 'urgency', { urgency },
			{ tone: 'good', key: 'urgency', line, args: { urgency: t(`queue.urgency.${urgency}`) } }, line.version);
	}

	#do(id, line) {
		switch (id) {
			case 'withProvider': return this.#goIn(line);
			case 'queueMove': return this.#move.open(line);
			case 'queueWays': return this.#ways.open(line);
			case 'queueReason': return this.#reason.open(line);
			case 'queueLeft': return this.#end(line, 'left');
			case 'undo': return this.#undo(line, {});
			default: return this.queue.change(line.line, 'acknowledge', {}, { tone: 'good', key: 'acknowledged', line }, line.version);
		}
	}

	#goIn(line) {
		if (!line.appointment) {
			return this.#end(line, 'seen');
		}
		return line.appointment.checkedIn ? this.queue.goIn(line, { tone: 'good', key: 'wentIn', line, undo: { wentIn: true } })
			: this.queue.say({ tone: 'bad', key: 'checkInFirst', line });
	}

	#end(line, how) {
		return this.queue.change(line.line, 'end', { how }, { tone: 'good', key: how === 'seen' ? 'wentIn' : 'left', line, undo: {} }, line.version);
	}

	/** @param how {wentIn} by the board, {entered} just now, or nothing of both */
	async #undo({ line, patient }, { wentIn, entered }) {
		const told = { tone: 'tell', key: 'undone', line: { line, patient } };
		const there = this.queue.lines.find((one) => one.line === line);
		if (wentIn) {
			await this.queue.undoGoIn(line, told);
		} else if (!entered) {
			await this.queue.change(line, 'undo', {}, told);
		} else if (there) {
			await this.queue.change(line, 'end', { how: 'left' }, { ...told, undo: {} }, there.version);
		}
		if (this.queue.lines.some((one) => one.line === line)) {
			this.queue.goTo(line);
			this.focus();
		}
	}

	undoNotice = () => this.#undo(this.queue.notice.line, this.queue.notice.undo);

	get keys() {
		const move = (by) => () => {
			this.queue.move(by);
			this.focus();
		};
		const onLine = (act) => (event) => {
			// a key that is held down repeats; the wish does not
			if (this.queue.current && !event.repeat) {
				act(this.queue.current);
			}
		};
		const keyed = (id) => ({ id, act: onLine((line) => this.actions.some((action) => action.id === id && action.fits(line)) && this.#do(id, line)) });
		return [
			{ id: 'move', shown: ['↑', '↓'], on: { ArrowUp: move(-1), ArrowDown: move(1) } },
			{ id: 'ends', shown: ['Home', 'End'], on: { Home: move(-Infinity), End: move(Infinity) } },
			{ id: 'queueAndBack', act: () => this.#frame.openById('board') },
			...(this.mayAdd ? [{ id: 'queueAdd', act: () => this.add() }] : []),
			...(this.maySetUrgency ? [...URGENCIES.map(({ id, urgency }) => ({ id, act: onLine((line) => this.setUrgency(null, line, urgency)) })),
				keyed('queueAcknowledge')] : []),
			...(this.#may('Keep Queue') || this.#may('Move Along') ? [keyed('withProvider')] : []),
			...(this.#may('Book Appointments') ? [keyed('queueWays')] : []),
			...(this.#may('Keep Queue') ? [keyed('queueMove'), keyed('queueReason'), keyed('queueLeft'), this.#undoKey] : []),
		];
	}

	/** What was done last, while it is still told; else the selected line's move by hand. */
	get #undoKey() {
		const act = (event) => {
			const { notice, current } = this.queue;
			if (notice?.undo && !event.repeat) {
				this.undoNotice();
			} else if (current?.moved && !event.repeat) {
				this.#undo(current, {});
			}
		};
		return { id: 'undo', act };
	}
}
