/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the desk keeps for a patient: messages to be passed on, documents that are missing. How it looks is in notes-part.js.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

/** How a note of each kind ends when it is not withdrawn. */
const DONE = { message: 'given', document: 'received' };
const NOTHING = { row: null, notes: [], read: false, kind: 'message', text: '', problems: {}, busy: false };

export class PatientNotes {
	row = null;
	notes = []; // also those that were settled since it was opened, so that this can be taken back
	read = false;
	kind = 'message'; // of the note that is being typed
	text = '';
	problems = {}; // sentences by 'text', and '' for the whole
	busy = false;
	#board;
	#draw;

	constructor(board, draw) {
		this.#board = board;
		this.#draw = draw;
	}

	get mayKeep() {
		return this.#board.may('Keep Notes');
	}

	async open(row) {
		this.close();
		if (this.#board.may('View Notes')) {
			this.row = row;
			await this.#readAll();
		}
	}

	close() {
		Object.assign(this, NOTHING, { problems: {} });
	}

	/** Changes what is being typed: {kind} or {text}. */
	type(change) {
		Object.assign(this, change, { problems: {} });
		this.#draw();
	}

	async leave() {
		const { kind, text } = this;
		const note = await this.#ask(() => send(this.#board, this.#path, { kind, text }));
		if (note) {
			this.#put(note);
			this.text = '';
			this.#draw();
		}
	}

	settle(note) {
		return this.#end(note, 'settle', { how: DONE[note.kind] });
	}

	withdraw(note) {
		return this.#end(note, 'settle', { how: 'withdrawn' });
	}

	reopen(note) {
		return this.#end(note, 'reopen', {});
	}

	async #end({ uuid }, what, body) {
		const note = await this.#ask(() => send(this.#board, `frontdesk/notes/${uuid}/${what}`, body));
		if (note) {
			this.#put(note);
			this.#draw();
		} else if (this.row) {
			// somebody else was faster: how it is, and what was wrong
			const { problems } = this;
			await this.#readAll();
			this.problems = problems;
			this.#draw();
		}
	}

	#put(note) {
		const others = this.notes.filter(({ uuid }) => uuid !== note.uuid);
		this.notes = others.length === this.notes.length ? [...others, note]
			: this.notes.map((each) => (each.uuid === note.uuid ? note : each));
	}

	get #path() {
		return `frontdesk/patients/${this.row.patient.uuid}/notes`;
	}

	async #readAll() {
		const data = await this.#ask(async () => (await request(this.#path)).data);
		if (data) {
			this.notes = data.notes;
			this.read = true;
			this.#draw();
		}
	}

	/** What the server answers, or undefined where it refuses, or is asked already, or the sheet shows somebody else by then. */
	async #ask(asking) {
		const { row } = this;
		if (this.busy) {
			return undefined;
		}
		Object.assign(this, { busy: true, problems: {} });
		this.#draw();
		try {
			const data = await asking();
			return row === this.row ? data : undefined;
		} catch (error) {
			const { fields: [field], sentence } = told(error);
			if (row === this.row) {
				this.problems = field ? { [field.field]: field.message } : { '': sentence };
			}
			return undefined;
		} finally {
			if (row === this.row) {
				this.busy = false;
				this.#draw();
			}
		}
	}
}

/** Settles a note without its patient's sheet, and says so with the way back. */
export const settleFromAfar = (board, row, note) => fromAfar(board, row, note, ['settle', { how: DONE[note.kind] }, 'noteSettled']);

export const reopenFromAfar = (board, row, note) => fromAfar(board, row, note, ['reopen', {}, 'noteReopened']);

async function fromAfar(board, row, note, [what, body, kind]) {
	// a second press while the first is under way is the same wish, not another one
	if (board.busy.has(note.uuid)) {
		return;
	}
	board.busy.set(note.uuid, what);
	board.say(null);
	try {
		await send(board, `frontdesk/notes/${note.uuid}/${what}`, body);
		board.say({ kind, row, note });
	} catch (error) {
		board.say({ kind: 'refused', row, sentence: told(error).sentence });
		// what the page showed was not how it is
		board.poll.now(true);
	} finally {
		board.busy.delete(note.uuid);
	}
}

const send = async (board, path, body) => (await board.poll.around(() => request(path, { method: 'POST', body }))).data;

/** What an error of the network or the server says to the user: {sentence, fields}. */
function told(error) {
	if (!(error instanceof NoAnswer || error instanceof Refused)) {
		throw error;
	}
	return { sentence: error.sentence ?? t('notes.failed'), fields: error.fields ?? [] };
}
