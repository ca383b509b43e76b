/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The dialog that books, moves and cancels for one patient. Enter goes on from the fields to the free places, holds, and books.

import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { leaveWish } from '../offers/wish-part.js';
import { chip } from '../parts/chip.js';
import { aboutPerson, shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';
import { bookedPart } from './booked-part.js';
import { doneLine, foot } from './foot.js';
import { LIST, openingsPart } from './openings-part.js';
import { wantedPart } from './wanted-part.js';

const DIALOG = 'booking';
const FIRST = 'booking-service';
const MAIN = '.foot .main';
const TYPED = 'input:not([type=checkbox]), textarea';

const element = () => document.getElementById(DIALOG);
const focus = (selector) => element()?.querySelector(selector)?.focus();

/** What the parts of the dialog let one do: the state's doing, and where the focus goes then. */
class Ways {
	#booking;
	#closed;

	constructor(booking, closed) {
		this.#booking = booking;
		this.#closed = closed;
	}

	async choose(opening) {
		if (await this.#booking.taking.choose(opening)) {
			focus(MAIN);
		} else if (this.#booking.taking.refused) {
			focus(`#${LIST}`);
		}
	}

	async take() {
		const done = await this.#booking.taking.take();
		focus(this.#booking.taking.chosen ? MAIN : done ? `#${FIRST}` : `#${LIST}`);
	}

	async overbook() {
		const done = await this.#booking.taking.overbook();
		focus(done ? `#${FIRST}` : this.#booking.taking.mayOverbook ? '#booking-reason' : `#${LIST}`);
	}

	release() {
		this.#booking.taking.giveBack();
		this.#booking.look();
		focus(`#${LIST}`);
	}

	move(appointment) {
		this.#booking.move(appointment);
		focus(`#${LIST}`);
	}

	askAbout(appointment) {
		this.#booking.askAbout(appointment);
		focus('.foot .keep');
	}

	async cancel() {
		await this.#booking.cancel();
		focus(this.#booking.asking ? '.foot .keep' : `#${FIRST}`);
	}

	/** One step back, or out: what is held is given back. */
	back() {
		const booking = this.#booking;
		if (booking.isWriting) {
			return;
		}
		if (booking.asking) {
			const { uuid } = booking.asking;
			booking.askAbout(null);
			focus(`[data-booked="${uuid}"] .go:last-child`);
		} else if (leaveWish(booking)) {
			booking.draw();
		} else if (booking.moving) {
			const { uuid } = booking.moving;
			booking.stay();
			focus(`[data-booked="${uuid}"] .go`);
		} else if (booking.taking.refused) {
			booking.look();
			focus(`#${LIST}`);
		} else {
			this.close();
		}
	}

	close() {
		if (!this.#booking.isWriting) {
			this.#booking.close();
			element().close();
			this.#closed();
		}
	}
}

/** Opens it for somebody, see Booking. */
export async function openBooking(booking, who) {
	const read = booking.open(who);
	element().showModal();
	// until there is something to press, a quick Enter presses nothing
	element().focus();
	await read;
	focus(booking.offered ? `#${FIRST}` : '.foot .go');
}

export const closeBooking = () => element()?.close();

const isLost = () => element()?.open && document.activeElement === document.body;

/** What goes from the page takes the focus along: it stays in the dialog. */
export function keepFocus() {
	if (isLost()) {
		// a field of a date has no focus either while it passes it on from the month to the day
		requestAnimationFrame(() => isLost() && (element().querySelector(MAIN) ?? element()).focus());
	}
}

/**
 * @param isPublic whether what is on the page of somebody may be read by whoever looks on
 * @param closed called when it has been left
 */
export function bookingDialog(booking, { isPublic, closed }) {
	const ways = new Ways(booking, closed);
	return html`<dialog id=${DIALOG} class="books" tabindex="-1" aria-labelledby="${DIALOG}-title" @cancel=${(event) => cancel(event, ways)}
		@keydown=${(event) => pressed(event, booking, ways)}>
		${booking.who ? content(booking, ways, booking.revealed || isPublic(booking.who)) : nothing}
	</dialog>`;
}

function content(booking, ways, open) {
	return html`${head(booking, open)}
		<div class="body">
			${booking.offered ? html`${bookedPart(booking, ways, open)}
				<div class="new">${wantedPart(booking, () => focus(`#${LIST}`))}${openingsPart(booking, ways)}</div>` : nothing}
		</div>
		${foot(booking, ways, open)}`;
}

function head(booking, open) {
	const { who: { patient, namesake }, moving } = booking;
	const reveal = () => booking.say({ revealed: true });
	return html`<div class="head">
		<h2 id="${DIALOG}-title">${t(moving ? 'booking.title.move' : 'booking.title', { name: shownName(patient, open) })}</h2>
		<div class="who"><small>${aboutPerson(patient, true, open)}</small>
			${namesake ? chip('≠', t('person.namesake'), 'warn') : nothing}
			${open && patient.pronouns ? html`<small><bdi>${patient.pronouns}</bdi></small>` : nothing}
			${open ? nothing : html`<button type="button" class="go" @click=${reveal}>${t('booking.reveal')}</button>`}</div>
		<p role="status" class="done">${doneLine(booking, open)}</p>
		<p role="alert" class="message">${booking.problem ?? nothing}</p>
	</div>`;
}

function cancel(event, ways) {
	event.preventDefault();
	ways.back();
}

/** A digit holds that opening, wherever one is but in a field that takes digits. */
function pressed(event, booking, ways) {
	// the browser asks about the first Esc only: the second would close it past us
	if (event.key === 'Escape' && !event.isComposing) {
		event.preventDefault();
		if (!event.repeat) {
			ways.back();
		}
		return;
	}
	// a key that is held down repeats; the wish does not
	if (event.key === 'Enter' && event.repeat) {
		event.preventDefault();
		return;
	}
	if (!/^[1-9]$/.test(event.key) || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !isOn('singleKeys')
		|| event.target.matches(TYPED)) {
		return;
	}
	const opening = booking.openings.found[event.key - 1];
	if (opening) {
		event.preventDefault();
		booking.openings.active = event.key - 1;
		ways.choose(opening);
	}
}
