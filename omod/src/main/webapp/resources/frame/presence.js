/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Who is there: signing in and out, the end of the session, the lock, and the cover that each of these puts over the page.

import { NoAnswer, request, whenSignedOut } from '../api.js';
import { setClock } from '../format.js';
import { lockForm } from '../parts/lock-cover.js';
import { focusCover, signInForm } from '../parts/sign-in.js';
import * as prefs from '../prefs.js';
import { current, isOwnPassword, signIn, signOut } from '../session.js';
import { Lock } from './lock.js';
import { place } from './place.js';
import { SessionEnd } from './session-end.js';

const RETRY = 5000;
const REFRESH = 5 * 60_000;
const USER = 'user'; // the uuid of the one who is signed in, for the other tabs

export class Presence {
	/** What the server said of the user and the clinic; of the last one while nobody is signed in. */
	desk;
	/** Why the page is covered: 'intro', 'ended', 'stillOpen' (the sign-out did not go through), 'locked', or null. */
	cover = null;
	/** What is typed on the cover; a new one for each. */
	form;
	username;
	sessionEnd;
	#page;
	#within;
	#over = false;
	#retry;
	#refreshedAt = Date.now();
	#lock = new Lock({
		needless: () => Boolean(this.cover) || this.#page.isForAll,
		locked: () => this.#ask('locked'),
		opened: () => this.#lookWho(),
	});

	/**
	 * @param page what is covered: speak() in the user's language, entered(desk), left() when somebody else may come,
	 *   covered(), uncovered(), draw(atOnce), unreachable(whether)
	 * @param within the shell that it is mounted in, see Frame
	 */
	constructor(page, within) {
		this.#page = page;
		this.#within = within;
		this.sessionEnd = new SessionEnd({ ended: () => this.#signedOut(), stayed: () => this.refresh() });
	}

	/** @param signal ends it */
	start(signal) {
		whenSignedOut(() => this.#signedOut());
		prefs.watch(USER, () => this.#lookWho(), signal);
		document.addEventListener('visibilitychange', () => document.hidden || this.#look(), { signal });
		signal.addEventListener('abort', () => {
			this.#over = true;
			whenSignedOut(() => {});
			this.#lock.end();
		});
		this.#begin();
	}

	async #begin() {
		try {
			await this.#page.speak();
			const session = await current();
			this.#page.unreachable(false);
			if (session) {
				await this.#enter(session);
			} else {
				this.#ask('intro');
			}
		} catch (error) {
			if (!(error instanceof NoAnswer) && error.status === undefined) {
				throw error;
			}
			this.#page.unreachable(true);
			setTimeout(() => this.#over || this.#begin(), RETRY);
		}
	}

	/** Resolves to whether the user name and password were taken. */
	async signIn(username, password) {
		clearTimeout(this.#retry); // a sign-out that is still tried would meet the new session
		const session = await signIn(username, password);
		if (session) {
			await this.#enter(session, true);
		}
		return Boolean(session);
	}

	/** Resolves to whether it is the password of whoever is signed in, to whom the page then belongs. */
	async unlock(password) {
		if (!await isOwnPassword(password)) {
			return false;
		}
		const session = await current();
		if (!session) {
			this.#signedOut();
		} else if (this.cover === 'locked') {
			await this.#enter(session, true);
		}
		return true;
	}

	/** @param proved whether a password has just been typed, which opens a lock */
	async #enter(session, proved = false) {
		const { data: desk } = await request('frontdesk/desk');
		const another = this.desk && this.desk.user.uuid !== desk.user.uuid;
		if (this.#within && (another || this.cover === 'intro')) {
			this.#within.restart();
			return;
		}
		if (another) {
			this.#page.left();
		}
		this.#take(desk);
		await this.#page.speak();
		this.username = session.user?.username ?? this.username;
		if (proved) {
			this.#lock.open();
		}
		prefs.set(USER, desk.user.uuid);
		this.#page.entered(desk);
		if (this.#lock.isLocked) {
			this.#ask('locked');
		} else {
			this.#uncover();
		}
	}

	#take(desk) {
		this.desk = desk;
		this.#refreshedAt = Date.now();
		setClock(desk.now);
		place.offer(desk.locations);
		this.sessionEnd.lasts(desk.sessionSeconds);
		this.#lock.watch(desk.user.uuid, desk.lockMinutes);
	}

	/** Takes over what has been set meanwhile: how often to ask, when to lock, the zone. */
	async refresh() {
		const { data: desk } = await request('frontdesk/desk');
		if (desk.user.uuid === this.desk.user.uuid) {
			this.#take(desk);
			await this.#page.speak();
			this.#page.entered(desk);
			this.#page.draw();
		}
	}

	/** Somebody may have come, gone or signed in elsewhere: this page goes on for whoever it is. */
	async #lookWho() {
		try {
			const session = await current();
			if (!session) {
				this.#signedOut();
			} else if (this.cover || session.user?.uuid !== this.desk?.user.uuid) {
				await this.#enter(session);
			}
		} catch (error) {
			if (!(error instanceof NoAnswer)) {
				throw error;
			}
			// what is covered stays so
		}
	}

	// somebody comes back to this tab
	#look() {
		this.#lock.check();
		if (this.desk) {
			this.#lookWho();
		}
	}

	lock() {
		this.#lock.lock();
	}

	/** The user goes. The lock holds until the server has confirmed it: until then a reload would open the page. */
	leave() {
		this.#page.left();
		this.username = undefined;
		this.#ask('intro');
		this.#lock.lock();
		this.#endSession();
	}

	async #endSession() {
		try {
			await signOut();
			this.cover &&= 'intro';
			this.#lock.open();
			prefs.set(USER, null);
			this.#within?.restart();
		} catch {
			// whoever walks away now would leave an open session behind
			if (this.cover) {
				this.cover = 'stillOpen';
				this.#retry = setTimeout(() => this.cover && !this.#over && this.#endSession(), RETRY);
			}
		}
		this.#page.draw();
	}

	#signedOut() {
		this.#lock.open();
		prefs.set(USER, null);
		this.#ask(this.desk ? 'ended' : 'intro');
	}

	/** The end of the session comes to a locked page, but not the other way round. */
	#ask(why) {
		if (this.#over || (this.cover && !(this.cover === 'locked' && why !== 'locked'))) {
			return;
		}
		if (!this.cover) {
			this.#page.covered();
		}
		this.cover = why;
		this.form = why === 'locked' ? lockForm(this) : signInForm(this);
		this.#page.draw(true);
		focusCover();
	}

	#uncover() {
		this.cover = null;
		this.#page.uncovered();
	}

	/** To be called every few seconds. */
	tick() {
		this.#lock.check();
		if (this.desk && this.cover !== 'intro' && this.cover !== 'ended') {
			this.sessionEnd.check();
		}
		// not without anybody there: it would keep the session open
		if (!this.cover && this.#lock.isTouched && Date.now() - this.#refreshedAt > REFRESH) {
			this.#refreshedAt = Date.now();
			this.refresh().catch(() => {}); // without an answer what was known counts on
		}
	}
}
