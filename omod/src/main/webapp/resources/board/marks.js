/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the list remembers of its rows: whose state changed while shown, and who stays although the filter lets them go.

import { groupOf } from './states.js';

export class Marks {
	/** Appointments that stay in the list so as not to move it under a hand. */
	held = new Set();
	#fresh = new Map();

	/** How often the state of an appointment changed while it was shown. */
	fresh(id) {
		return this.#fresh.get(id) ?? 0;
	}

	/** @param stays tells of an appointment whether it has to stay where it is */
	note(before, after, stateFilter, stays) {
		if (!before || !after || (before.status === after.status && before.state === after.state)) {
			return;
		}
		const id = after.appointment;
		this.#fresh.set(id, this.fresh(id) + 1);
		if (groupOf(before) === stateFilter && stays(id)) {
			this.held.add(id);
		}
	}

	/** Lets go of all that stayed but the selected one, which stays until the selection leaves it. */
	release(selected) {
		this.held = new Set([...this.held].filter((id) => id === selected));
	}

	clear() {
		this.held.clear();
		this.#fresh.clear();
	}
}
