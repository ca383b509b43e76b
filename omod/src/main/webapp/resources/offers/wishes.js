/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What somebody waits for: one of their appointments earlier, or a place where they have none. Each wish is noted and ended here.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

// whoever is called can be there in an hour
const NOTICE = 60;

export class Wishes {
	all = []; // as the server has them
	open = false; // whether a wish is being put together
	notice = NOTICE; // minutes that they need to come
	until = ''; // the last day that suits, or nothing
	told = null; // what was done last: noted or ended
	#busy = false; // a second press is no second wish
	#booking;

	constructor(booking) {
		this.#booking = booking;
	}

	async read({ patient }) {
		const { data } = await request(`frontdesk/patients/${patient.uuid}/wishes`);
		this.all = data.wishes;
	}

	of({ uuid }) {
		return this.all.find(({ appointment }) => appointment === uuid) ?? null;
	}

	/** @param change {open}, {notice} or {until} */
	say(change) {
		Object.assign(this, change);
		this.#booking.draw();
	}

	/** A tick beside an appointment: any earlier place, or none any more. */
	async tick(appointment, box) {
		const wish = this.of(appointment);
		await (wish ? this.end(wish) : this.#write((patient) => this.#note({ patient, appointment: appointment.uuid, kind: 'earlier', notice: NOTICE })));
		box.checked = Boolean(this.of(appointment));
	}

	/** They wait for such a place as is looked for, instead of the appointment that is moved, where one is. */
	wait(kind) {
		const { moving, wanted } = this.#booking;
		return this.#write((patient) => this.#note({ patient, appointment: moving?.uuid ?? null, ...wanted.wish(kind, this.notice, this.until) }));
	}

	end(wish) {
		return this.#write(() => this.#end(wish));
	}

	async #note(body) {
		const { data } = await request('frontdesk/wishes', { method: 'POST', body });
		this.all = [...this.all, data];
		Object.assign(this, { told: 'noted', open: false, until: '' });
	}

	async #end({ uuid }) {
		await request(`frontdesk/wishes/${uuid}/end`, { method: 'POST', body: {} });
		this.all = this.all.filter((one) => one.uuid !== uuid);
		this.told = 'ended';
	}

	async #write(how) {
		const { who } = this.#booking;
		if (this.#busy) {
			return;
		}
		try {
			this.#busy = true;
			this.told = null;
			await how(who.patient.uuid);
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (who === this.#booking.who) {
				this.#booking.say({ problem: error.fields?.[0]?.message ?? error.sentence ?? t('booking.failed') });
			}
		} finally {
			this.#busy = false;
		}
		this.#booking.draw();
	}
}
