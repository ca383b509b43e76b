/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Locks the page when nobody has touched it for a while. All tabs of the browser lock and open together, and a reload does
// not open it. It hides Front Desk from who passes by; it does not replace the lock of the machine.

import * as prefs from '../prefs.js';

const LOCKED = 'locked'; // the uuid of the user whose page it is
const TOUCHED = 'touched'; // when a tab was last touched, epoch milliseconds
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
const TOLD_EVERY = 5000;
const JUST_NOW = 60_000;

export class Lock {
	#user;
	#minutes = 0;
	#touched = Date.now();
	#locked = false; // also where the browser's storage is switched off
	#on;
	#ending = new AbortController();

	/**
	 * @param on needless() tells whether the page is covered already, or is for all to see; locked() is called when it locks, here or in another
	 *   tab, opened() when another tab has been opened
	 */
	constructor(on) {
		this.#on = on;
		const { signal } = this.#ending;
		TOUCHES.forEach((type) => addEventListener(type, () => this.#touch(), { capture: true, passive: true, signal }));
		prefs.watch(LOCKED, () => this.#follow(), signal);
	}

	/** @param minutes after which it locks, 0 for never */
	watch(user, minutes) {
		this.#user = user;
		this.#minutes = minutes;
		this.#locked = this.#isStored;
	}

	get isLocked() {
		return this.#locked;
	}

	get isTouched() {
		return Date.now() - this.#touched < JUST_NOW;
	}

	lock() {
		this.#locked = true;
		prefs.set(LOCKED, this.#user ?? null);
		this.#on.locked();
	}

	/** The user has proved to be there, or nobody is signed in any more. */
	open() {
		this.#locked = false;
		this.#touched = Date.now();
		prefs.set(LOCKED, null);
	}

	/** To be called now and then. */
	check() {
		const touched = Math.max(this.#touched, Number(prefs.get(TOUCHED)) || 0);
		if (this.#user && this.#minutes > 0 && !this.#on.needless() && Date.now() - touched > this.#minutes * 60_000) {
			this.lock();
		}
	}

	end() {
		this.#ending.abort();
	}

	get #isStored() {
		return Boolean(this.#user) && prefs.get(LOCKED) === this.#user;
	}

	#follow() {
		if (this.#isStored && !this.#locked) {
			this.#locked = true;
			this.#on.locked();
		} else if (this.#locked && prefs.get(LOCKED) === null) {
			this.#on.opened();
		}
	}

	// Whoever comes back after too long does not keep it open by the touch that wakes the machine.
	#touch() {
		const now = Date.now();
		if (now - this.#touched > TOLD_EVERY) {
			this.check();
			this.#touched = now;
			prefs.set(TOUCHED, String(now));
		}
	}
}
