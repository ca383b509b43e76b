/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Taking a place: it is held while one talks, then booked or moved to, or refused and overbooked.

import { now } from '../format.js';
import { book, hold, keep, move, release } from './requests.js';
import { newUuid } from './uuid.js';

export class Taking {
	chosen = null; // {place, opening, named, id, hold}: what Enter books; without a hold where it is not one to be held
	refused = null; // {place, opening, named, id, against}: what could not be had, and all that stands against it
	reason = ''; // why somebody overbooks: one of the clinic's, and own words
	words = '';
	#booking;

	constructor(booking) {
		this.#booking = booking;
	}

	/** Changes what is said of the overbooking: {reason} or {words}. */
	say(change) {
		Object.assign(this, change);
		this.#booking.draw();
	}

	/** Holds an opening. Resolves to whether it is held, or can be booked as it is. */
	async choose(opening) {
		const booking = this.#booking;
		if (booking.busy || !booking.openings.isCurrent || !opening) {
			return false;
		}
		const { who, wanted, openings: { found } } = booking;
		const { chosen } = this;
		const asked = { place: wanted.place(opening), opening, named: wanted.named(opening), id: newUuid() };
		Object.assign(this, { chosen: null, refused: null });
		Object.assign(booking, { done: null, asking: null });
		const held = await booking.ask('hold', async () => {
			await (chosen?.hold ? release(chosen.hold) : null);
			const answer = this.#canHold(asked.place) ? await hold(asked.place, who.patient.uuid) : null;
			const tooLate = who !== booking.who || found !== booking.openings.found;
			if (answer && tooLate) {
				release(answer);
			}
			return tooLate ? undefined : { ...asked, hold: answer };
		}, asked);
		return this.#choose(held);
	}

	#choose(held) {
		if (held) {
			this.chosen = held;
			this.#booking.draw();
		}
		return Boolean(held);
	}

	/** One is held with one provider at most, and not where the appointment that is to be moved stands in its own way. */
	#canHold({ providers, start, end }) {
		const { moving } = this.#booking;
		const overlaps = moving?.end && Date.parse(moving.start) < Date.parse(end) && Date.parse(start) < Date.parse(moving.end);
		return providers.length < 2 && !overlaps;
	}

	/** Milliseconds that the place is still held; none where it is not, or no longer. */
	get heldFor() {
		return this.chosen?.hold ? Math.max(0, Date.parse(this.chosen.hold.expires) - now()) : 0;
	}

	/** Whether the place was held and is not any more. */
	get hasExpired() {
		return Boolean(this.chosen?.hold) && this.heldFor === 0;
	}

	/** The server holds it no more. */
	expire() {
		this.chosen = { ...this.chosen, hold: { ...this.chosen.hold, expires: new Date(0).toISOString() } };
	}

	/** Holds the place for longer, or anew. */
	async keep() {
		const { chosen } = this;
		if (this.hasExpired) {
			return this.choose(chosen.opening);
		}
		const held = await this.#booking.ask('keep', () => keep(chosen.hold));
		return this.#choose(held && this.chosen === chosen ? { ...chosen, hold: held } : null);
	}

	giveBack() {
		if (this.chosen?.hold) {
			release(this.chosen.hold);
		}
		this.chosen = null;
	}

	/** Books what is chosen, or moves there. Resolves to whether that is done. */
	take() {
		return this.hasExpired ? this.keep() : this.#take(this.chosen, null);
	}

	refuse(asked, against) {
		this.giveBack();
		this.refused = { ...asked, hold: null, against };
		this.#booking.lookNear(asked.place.start);
	}

	/** Whether who is here may have what was refused all the same. */
	get mayOverbook() {
		const beyond = this.refused?.against.some(({ code }) => code === 'place.ceiling');
		return Boolean(this.refused) && this.#booking.offered.reasons.length > 0 && (!beyond || this.#booking.may('Exceed Ceiling'));
	}

	overbook() {
		const { reason, words } = this;
		return this.#take(this.refused, { reason, words });
	}

	async #take(asked, overbook) {
		const booking = this.#booking;
		const { moving, who, walkIn } = booking;
		const body = { place: asked.place, hold: asked.hold?.uuid ?? null, overbook };
		const appointment = await booking.write(moving ? 'move' : 'book', () => (moving
			? move(moving, body)
			: book({ uuid: asked.id, patient: who.patient.uuid, kind: walkIn ? 'WalkIn' : 'Scheduled', ...body })), asked);
		if (appointment) {
			booking.settled(moving ? 'moved' : 'booked', appointment, moving);
		}
		return Boolean(appointment);
	}
}
