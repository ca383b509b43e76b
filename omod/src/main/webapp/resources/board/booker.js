/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Booking from the board: for the person of a row, or for somebody who is found.

import { Booking } from '../booking/booking.js';
import { bookingDialog, closeBooking, keepFocus, openBooking } from '../booking/dialog.js';
import { nothing } from '../lib/lit-html.js';

export class Booker {
	#board;
	#focusList;

	/** @param focusList gives the focus to the list, where nothing else has it */
	constructor(board, focusList) {
		this.#board = board;
		this.#focusList = focusList;
		board.booking = new Booking({
			may: (privilege) => board.may(privilege),
			places: () => board.desk.locations,
			draw: (atOnce) => board.changed(atOnce),
			around: (write) => board.poll.around(write),
			settled: ({ kind, appointment }, { patient }) => board.say({ kind, row: { ...appointment, appointment: appointment.uuid, patient } }),
			forgotten: closeBooking,
		});
	}

	get may() {
		return this.#board.may('Book Appointments');
	}

	/** For the person of a row. */
	forRow(row) {
		const { patient, appointment } = row;
		openBooking(this.#board.booking, {
			patient,
			appointment,
			namesake: this.#board.view().namesakes.has(patient.uuid),
			// where what they come for is hidden, it must not be read from what is looked for
			like: this.#board.isPublic(row) ? row : null,
		});
	}

	/** For somebody who was found. */
	forPerson({ patient, alike }) {
		openBooking(this.#board.booking, { patient, namesake: alike > 1, like: null });
	}

	dialog() {
		return this.may ? bookingDialog(this.#board.booking, {
			isPublic: (who) => this.#board.isPublic(who),
			closed: () => this.#closed(),
		}) : nothing;
	}

	#closed() {
		this.#board.changed(true);
		if (document.activeElement === document.body) {
			this.#focusList();
		}
	}

	painted() {
		keepFocus();
	}
}
