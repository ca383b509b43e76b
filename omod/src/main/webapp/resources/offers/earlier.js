/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Whether somebody would come earlier than they are booked: a tick beside each of their appointments.

import { NoAnswer, Refused, request } from '../api.js';
import { now } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

// whoever is called can be there in an hour
const NOTICE = 60;

export class Earlier {
	#booking;
	#wishes = new Map(); // appointment -> the uuid of the wish

	constructor(booking) {
		this.#booking = booking;
	}

	/** What they wait for already. */
	async read({ patient }) {
		const { data } = await request(`frontdesk/wishes?patient=${patient.uuid}`);
		this.#wishes = new Map(data.wishes.filter(({ appointment }) => appointment).map(({ uuid, appointment }) => [appointment, uuid]));
	}

	isWanted({ uuid }) {
		return this.#wishes.has(uuid);
	}

	async tick(appointment, box) {
		const { who } = this.#booking;
		try {
			await this.#change(who, appointment);
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			if (who === this.#booking.who) {
				this.#booking.say({ problem: error.sentence ?? t('booking.failed') });
			}
		}
		box.checked = this.isWanted(appointment);
		this.#booking.draw();
	}

	async #change({ patient }, { uuid: appointment }) {
		const wish = this.#wishes.get(appointment);
		if (wish) {
			await request(`frontdesk/wishes/${wish}/end`, { method: 'POST', body: {} });
			this.#wishes.delete(appointment);
		} else {
			const { data } = await request('frontdesk/wishes', {
				method: 'POST', body: { patient: patient.uuid, appointment, kind: 'earlier', notice: NOTICE },
			});
			this.#wishes.set(appointment, data.uuid);
		}
	}
}

export function earlierTick(booking, appointment, describedBy) {
	const { earlier } = booking;
	return booking.offered && Date.parse(appointment.start) > now() ? html`<label class="earlier"><input type="checkbox" aria-describedby=${describedBy} .checked=${earlier.isWanted(appointment)}
		@change=${({ target }) => earlier.tick(appointment, target)}> ${t('offers.earlier')}</label>` : nothing;
}
