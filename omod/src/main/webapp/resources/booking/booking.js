/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Booking, moving and cancelling for one patient: whom it is about, what they have, what is looked for. How the place is taken that
// one wants is in taking.js, how it looks in dialog.js.

import { Cover } from './cover.js';
import { Effect } from './effect.js';
import { Wishes } from '../offers/wishes.js';
import { Openings } from './openings.js';
import { cancel, read, told } from './requests.js';
import { Taking } from './taking.js';
import { Wanted, like } from './wanted.js';

const NOBODY = {
	who: null, offered: null, booked: null, moving: null, asking: null, done: null, problem: null, busy: null, all: false, walkIn: false,
	revealed: false,
};
const CHANGEABLE = ['Scheduled', 'Requested'];
const OVER = ['Cancelled', 'Missed'];
const WRITES = ['book', 'move', 'cancel'];

export class Booking {
	who = null; // {patient, namesake, appointment, like}: for whom; null while it is closed
	offered = null; // {services, providers, reasons}
	booked = null; // what they have from today on
	wanted = new Wanted();
	openings = new Openings(() => this.draw());
	taking = new Taking(this);
	effect = new Effect(this); // what it does to the others
	cover = new Cover(this); // whether the person has an authorization for it
	wishes = new Wishes(this); // what they wait for
	moving = null; // the appointment that is given another place
	asking = null; // the appointment of which it is asked whether to cancel it
	done = null; // {kind, appointment, before}: what was done last
	problem = null; // the sentence that says what did not go through
	busy = null; // what is asked of the server just now, see requests.js
	all = false; // whether all that is booked is shown
	walkIn = false; // whether the person is here already
	revealed = false; // whether what privacy hides is shown
	#desk;
	#wantedBefore;

	/**
	 * @param desk has may(privilege), places(), draw(atOnce), around(write) for a write with no read under way,
	 *   settled(done, who) and forgotten(), which is called when the dialog has nobody to be about any more
	 */
	constructor(desk) {
		this.#desk = desk;
	}

	draw() {
		this.effect.follow();
		this.cover.follow();
		this.#desk.draw(true);
	}

	may(privilege) {
		return this.#desk.may(privilege);
	}

	/** The locations that there are, [{uuid, name}]. */
	get places() {
		return this.#desk.places();
	}

	/** Whether something is being booked, moved or cancelled: nobody leaves before it is known what became of it. */
	get isWriting() {
		return WRITES.includes(this.busy);
	}

	open(who) {
		this.#clear();
		this.who = who;
		return this.read();
	}

	/** Whoever leaves it gives back what they hold. */
	close() {
		this.taking.giveBack();
		this.#clear();
	}

	/** Somebody else may come: what is held is free again by itself. */
	forget() {
		this.#clear();
		this.#desk.forgotten();
	}

	#clear() {
		Object.assign(this, NOBODY, { wanted: new Wanted(), taking: new Taking(this), wishes: new Wishes(this) });
		this.openings.clear();
	}

	async read() {
		const answers = await this.ask('read', () => Promise.all([read('bookable'), this.#appointments(), this.wishes.read(this.who)]));
		if (answers) {
			[this.offered, this.booked] = answers;
			this.wanted = this.who.like ? like(this.who.like, this.offered, false) : new Wanted();
			this.look();
		}
	}

	async #appointments() {
		const { appointments } = await read(`patients/${this.who.patient.uuid}/appointments`);
		return appointments.filter(({ status }) => !OVER.includes(status));
	}

	/** Changes what is looked for, see Wanted; what was held for something else is given back. */
	change(change) {
		this.taking.giveBack();
		this.wanted.change(change);
		this.look({ atOnce: false });
	}

	/** Looks for more of the same. */
	more() {
		this.wanted.change({ all: true });
		this.look();
	}

	/** Changes what is said besides: {walkIn}, {revealed}, {all} or {asking}. */
	say(change) {
		Object.assign(this, change);
		this.draw();
	}

	/** Looks for what is wanted. @param done what has just been done, and is still told */
	look({ atOnce = true, done = null } = {}) {
		this.taking.refused = null;
		Object.assign(this, { done, problem: null });
		this.openings.look(this.wanted, this.who.patient.uuid, { atOnce });
	}

	/** Looks for what is free near a moment that could not be had. */
	lookNear(moment) {
		this.openings.look(this.wanted, this.who.patient.uuid, { near: moment });
	}

	/** Looks for another place for an appointment, which keeps its own until there is one. */
	move(appointment) {
		this.taking.giveBack();
		this.#back();
		Object.assign(this, { moving: appointment, asking: null });
		this.#wantedBefore = this.wanted;
		this.wanted = like(appointment, this.offered, true);
		this.look();
	}

	/** The appointment stays where it is. */
	stay() {
		this.taking.giveBack();
		this.#back();
		this.look();
	}

	#back() {
		if (this.moving) {
			Object.assign(this, { moving: null, wanted: this.#wantedBefore });
		}
	}

	/** Asks whether to cancel an appointment, or with null does not any more. */
	askAbout(appointment) {
		this.taking.giveBack();
		this.say({ asking: appointment, done: null, problem: null });
	}

	async cancel() {
		const { asking } = this;
		const appointment = await this.write('cancel', () => cancel(asking));
		if (appointment) {
			this.settled('cancelled', appointment, asking);
		}
	}

	/** Something is booked, moved or cancelled. @param before how it was */
	settled(kind, appointment, before) {
		const done = { kind, appointment, before };
		const others = this.booked.filter(({ uuid }) => uuid !== appointment.uuid);
		const booked = kind === 'cancelled' ? others : [...others, appointment];
		this.booked = booked.sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
		Object.assign(this, { walkIn: false, asking: null, taking: new Taking(this) });
		this.#desk.settled(done, this.who);
		if (kind === 'booked') {
			// the next one of the same patient comes after it
			this.wanted.change({ from: appointment.start.slice(0, 10), clock: '' });
			this.wanted.after = appointment.end;
		}
		this.#back();
		this.look({ done });
	}

	/** Whether the desk can still move or cancel it; the server has the last word. */
	static isChangeable({ status }) {
		return CHANGEABLE.includes(status);
	}

	write(what, writing, asked) {
		return this.ask(what, () => this.#desk.around(writing), asked);
	}

	/**
	 * What the server answers; undefined where it refuses or does not answer, is asked already, or by then somebody else is shown.
	 *
	 * @param what as in requests.js
	 * @param asked the place that is asked for, where one is
	 */
	async ask(what, asking, asked) {
		const { who } = this;
		if (this.busy) {
			return undefined;
		}
		Object.assign(this, { busy: what, problem: null });
		this.draw();
		try {
			const data = await asking();
			return who === this.who ? data : undefined;
		} catch (error) {
			const answer = told(what, error);
			if (who === this.who) {
				this.#fail(answer, asked);
			}
			return undefined;
		} finally {
			if (who === this.who) {
				this.busy = null;
				this.draw();
			}
		}
	}

	#fail({ sentence, gone, stale, against }, asked) {
		if (against) {
			this.taking.refuse(asked, against);
		} else if (gone && this.taking.chosen) {
			this.taking.expire();
		} else {
			this.problem = sentence;
			if (stale && this.booked) {
				this.#readAgain();
			}
		}
	}

	/** Somebody else was faster: what they have now, and what was wrong stays on the page. */
	async #readAgain() {
		const { who, problem } = this;
		try {
			const appointments = await this.#appointments();
			if (who === this.who) {
				const asNow = (one) => appointments.find((each) => each.uuid === one?.uuid && Booking.isChangeable(each)) ?? null;
				const [moving, asking] = [asNow(this.moving), asNow(this.asking)];
				if (this.moving && !moving) {
					this.stay();
				}
				Object.assign(this, { booked: appointments, moving, asking, problem });
				this.draw();
			}
		} catch (error) {
			told('read', error); // the sentence is there already
		}
	}
}
