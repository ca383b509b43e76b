/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Knows whether somebody is on the list just now, so that nothing moves under a hand that is about to click.

const QUIET_AFTER = 3000;
const PATIENCE = 15_000; // a mouse that never rests must not keep the board from being true

export class Calm {
	#last = -Infinity;
	#since = 0;
	#timer;
	#quiet;

	/** quiet() is called when the list has been left alone for a while. */
	constructor(quiet) {
		this.#quiet = quiet;
	}

	get inUse() {
		const at = performance.now();
		return at - this.#last < QUIET_AFTER && at - this.#since < PATIENCE;
	}

	/** A pointer moved over the list or a key was pressed in it. */
	touch = () => {
		if (!this.inUse) {
			this.#since = performance.now();
		}
		this.#last = performance.now();
		// one timer for many touches: a moving pointer makes hundreds
		this.#timer ??= setTimeout(this.#check, QUIET_AFTER);
	};

	/** Nobody looks at the list any more. */
	end() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#check = () => {
		this.#timer = undefined;
		if (this.inUse) {
			this.#timer = setTimeout(this.#check, QUIET_AFTER / 4);
		} else {
			this.#quiet();
		}
	};
}
