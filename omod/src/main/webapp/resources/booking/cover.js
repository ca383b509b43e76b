/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Whether the person would have an authorization for the place that is chosen, or was refused: asked and told as what it does to the others.

import { Effect } from './effect.js';

export class Cover extends Effect {
	path = 'frontdesk/appointments/cover-check';
	#booking;

	constructor(booking) {
		super(booking);
		this.#booking = booking;
	}

	asked() {
		const { chosen, refused } = this.#booking.taking;
		const asked = super.asked();
		if (!asked || !(chosen ?? refused) || !this.#booking.may('View Authorizations')) {
			return null;
		}
		const { patient, moved, place: { service, serviceType, start } } = asked;
		return { patient, service, serviceType: serviceType ?? null, start, moved };
	}
}
