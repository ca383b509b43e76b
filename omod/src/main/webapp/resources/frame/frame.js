/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What all pages share: the language, the session and its end, the lock, the keys, and which page is shown.
//
// A page is a class made with (desk, frame). It has enter(desk) for a new session, show() and hide(), leave() when
// nobody is signed in any more, content(), keys (see ../keys.js) and focus(); and may have tools() for the row of
// pages, footer(), painted(focusedBefore), and needsPlace when it goes by the location.

import * as address from '../address.js';
import { NoAnswer, request, whenSignedOut } from '../api.js';
import { setClock, use } from '../format.js';
import { listen } from '../keys.js';
import { html, nothing, render } from '../lib/lit-html.js';
import { closeAll, open } from '../parts/dialog.js';
import { KEYS_DIALOG } from '../parts/keys-dialog.js';
import { lockCover } from '../parts/lock-cover.js';
import { shell } from '../parts/shell.js';
import { focusCover, signInCover } from '../parts/sign-in.js';
import * as prefs from '../prefs.js';
import { current, signOut } from '../session.js';
import { speak } from './language.js';
import { Lock } from './lock.js';
import { offered } from './pages.js';
import { place } from './place.js';
import { SessionEnd } from './session-end.js';

const TICK = 5000;
const RETRY = 5000;
const PAGE = 'page';
const USER = 'user'; // the uuid of the one who signed in last, for the other tabs

export class Frame {
	desk;
	/** Why the page is covered: 'intro', 'ended', 'stillOpen' (the sign-out did not go through), 'locked', or null. */
	cover = null;
	username;
	#root;
	#over = false;
	#within;
	#unreachable;
	#pages = new Map();
	#page;
	#drawing = false;
	#focusBefore;
	#lock = new Lock({ locked: () => this.#ask('locked'), opened: () => this.#lookWho() });
	sessionEnd = new SessionEnd(() => this.#signedOut());
	#ending = [];

	/**
	 * @param within the shell that it is mounted in, {language(), restart()}, to be restarted when another user, or none, is
	 *   signed in; undefined where it has the window to itself
	 * @param unreachable called with whether the server cannot be reached, before there is anything to draw
	 */
	constructor(root, { within, unreachable = () => {} } = {}) {
		this.#root = root;
		this.#within = within;
		this.#unreachable = unreachable;
	}

	get isEmbedded() {
		return Boolean(this.#within);
	}

	start() {
		whenSignedOut(() => this.#signedOut());
		const tick = setInterval(() => this.#tick(), TICK);
		// a shell's router tells of our own changes of the address too, as if the user had gone back
		const back = ({ singleSpa }) => this.desk && !this.cover && !singleSpa && this.#show();
		addEventListener('popstate', back);
		const watching = new AbortController();
		prefs.watch(USER, () => this.#lookWho(), watching.signal);
		this.#ending.push(() => watching.abort(), listen(this.#root, () => this.keys), () => clearInterval(tick),
			() => removeEventListener('popstate', back), () => this.#lock.end());
		this.#begin();
	}

	/** Takes everything away again that start() has put somewhere. */
	end() {
		this.#over = true;
		this.#ending.forEach((end) => end());
		this.#pages.forEach((page) => page.leave());
	}

	async #begin() {
		try {
			await this.#speak();
			const session = await current();
			this.#unreachable(false);
			if (session) {
				await this.enter(session);
			} else {
				this.#ask('intro');
			}
		} catch (error) {
			if (!(error instanceof NoAnswer) && error.status === undefined) {
				throw error;
			}
			this.#unreachable(true);
			setTimeout(() => this.#over || this.#begin(), RETRY);
		}
	}

	/** Somebody has signed in: the first one, or again after the session ended. */
	async enter(session) {
		const { data: desk } = await request('frontdesk/desk');
		const another = this.desk && this.desk.user.uuid !== desk.user.uuid;
		if (this.#within && (another || this.cover === 'intro')) {
			this.#within.restart();
			return;
		}
		this.desk = desk;
		await this.#speak();
		setClock(desk.now);
		place.offer(desk.locations);
		this.sessionEnd.lasts(desk.sessionSeconds);
		this.#lock.watch(desk.user.uuid, desk.lockMinutes);
		this.username = session.user?.username ?? this.username;
		if (another) {
			this.#leavePages();
		}
		this.#pages.forEach((page) => page.enter(desk));
		if (this.cover) {
			// whoever has just typed the password is there
			this.#lock.unlock();
		}
		prefs.set(USER, desk.user.uuid);
		this.#uncover();
		if (this.#lock.isLocked) {
			this.#ask('locked');
		}
	}

	/** Another tab was unlocked, or somebody signed in there: this page goes on for whoever it is. */
	async #lookWho() {
		try {
			const session = await current();
			if (!session) {
				this.#signedOut();
			} else if (this.desk) {
				this.#lock.unlock();
				await this.enter(session);
			}
		} catch (error) {
			if (!(error instanceof NoAnswer)) {
				throw error;
			}
			// what is covered stays so
		}
	}

	async #speak() {
		const marked = this.#within ? this.#root : document.documentElement;
		const locale = await speak(marked, { shells: this.#within?.language(), users: this.desk?.language });
		if (this.desk) {
			use(this.desk.zone, locale);
		}
	}

	async changeLanguage() {
		await this.#speak();
		this.draw(true);
	}

	get pages() {
		return offered(this.desk);
	}

	get shown() {
		const { page } = address.read([PAGE]);
		return this.pages.find(({ id }) => id === page) ?? this.pages[0];
	}

	addressOf({ id }) {
		return address.link({ [PAGE]: this.pages[0].id === id ? null : id });
	}

	open(page) {
		if (page !== this.shown) {
			address.go({ [PAGE]: this.pages[0].id === page.id ? null : page.id });
			this.#show();
		}
	}

	#show() {
		if (this.#over) {
			return;
		}
		const { id, Page } = this.shown;
		if (!this.#pages.has(id)) {
			this.#pages.set(id, new Page(this.desk, this));
		}
		const page = this.#pages.get(id);
		if (page !== this.#page) {
			this.#page?.hide();
			this.#page = page;
		}
		page.show();
		this.draw(true);
		page.focus();
	}

	get keys() {
		return [...this.#page?.keys ?? [],
			{ id: 'privacy', act: () => this.togglePrivacy() },
			{ id: 'lock', act: () => this.lock() },
			{ id: 'keys', act: () => open(KEYS_DIALOG) }];
	}

	togglePrivacy() {
		prefs.flip('privacy');
		this.draw();
	}

	lock() {
		this.#lock.lock();
	}

	unlock() {
		this.#lock.unlock();
		this.#uncover();
	}

	leave() {
		this.#leavePages();
		this.username = undefined;
		this.#lock.unlock();
		this.#ask('intro');
		this.#endSession();
	}

	#leavePages() {
		this.#pages.forEach((page) => page.leave());
	}

	async #endSession() {
		try {
			await signOut();
			this.cover &&= 'intro';
			this.#within?.restart();
		} catch {
			// whoever walks away now would leave an open session behind
			if (this.cover) {
				this.cover = 'stillOpen';
				setTimeout(() => this.cover && !this.#over && this.#endSession(), RETRY);
			}
		}
		this.draw();
	}

	#signedOut() {
		this.#ask(this.desk ? 'ended' : 'intro');
	}

	/** Covers the page and asks who is there. The end of the session comes to a locked page, but not the other way round. */
	#ask(why) {
		if (this.#over || (this.cover && !(this.cover === 'locked' && why !== 'locked'))) {
			return;
		}
		this.#focusBefore ??= document.activeElement;
		closeAll();
		this.#page?.hide();
		this.cover = why;
		this.draw(true);
		focusCover();
	}

	#uncover() {
		const focus = this.#focusBefore;
		this.#focusBefore = undefined;
		this.cover = null;
		this.#show();
		if (focus?.isConnected && focus !== document.body) {
			focus.focus();
		}
	}

	// the line of now, "2 min ago" and the end of the session go on while nothing else happens
	#tick() {
		this.#lock.check();
		if (this.desk && this.cover !== 'intro' && this.cover !== 'ended') {
			this.sessionEnd.check();
		}
		if (!document.hidden) {
			this.draw();
		}
	}

	/** Draws soon, once for many calls; or at once. */
	draw(atOnce = false) {
		if (atOnce) {
			this.#paint();
		} else if (!this.#drawing) {
			this.#drawing = true;
			requestAnimationFrame(() => this.#paint());
		}
	}

	#paint() {
		this.#drawing = false;
		if (!this.#over) {
			const focused = document.activeElement;
			render(this.#content(), this.#root);
			this.#root.querySelector('dialog.over:not([open])')?.showModal();
			if (!this.cover) {
				this.#page?.painted?.(focused);
			}
		}
	}

	#content() {
		return html`
			<div class="page" ?inert=${Boolean(this.cover)}>${this.#page ? shell(this, this.#page) : nothing}</div>
			${this.cover ? this.#covering() : nothing}`;
	}

	// A shell's header stays in reach, and its panels can show patients: there the cover lies over all of the window.
	#covering() {
		const form = this.cover === 'locked' ? lockCover(this) : signInCover(this);
		return this.isEmbedded ? html`<dialog class="over" aria-labelledby="cover-title" closedby="none"
			@cancel=${(event) => event.preventDefault()}>${form}</dialog>` : form;
	}
}
