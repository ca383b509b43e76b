/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What all pages share: which of them is shown, the keys, the drawing, and what covers them all (presence.js).
//
// A page is a class made with (desk, frame). It has enter(desk) for a new session, show() and hide(), leave() when
// somebody else may come, content(), keys (see ../keys.js) and focus(); and may have tools() for the row of pages,
// footer(), linkNote(id) for what stands beside the link to a page, painted(focusedBefore), needsPlace with placeChanged() when it goes by the location, and isForAll where nothing
// on it is confidential.

import * as address from '../address.js';
import { use } from '../format.js';
import { listen } from '../keys.js';
import { html, nothing, render } from '../lib/lit-html.js';
import { closeAll, open, reopen } from '../parts/dialog.js';
import { KEYS_DIALOG } from '../parts/keys-dialog.js';
import { lockCover } from '../parts/lock-cover.js';
import { MAIN, shell } from '../parts/shell.js';
import { signInCover } from '../parts/sign-in.js';
import * as prefs from '../prefs.js';
import { speak } from './language.js';
import { offered } from './pages.js';
import { Presence } from './presence.js';

const TICK = 5000;
const PAGE = 'page';

export class Frame {
	presence;
	#root;
	#within;
	#unreachable;
	#pages = new Map();
	#page;
	#drawing = false;
	#focusBefore;
	#closed = [];
	#ending = new AbortController();

	/**
	 * @param within the shell that it is mounted in, {language(), restart()}, to be restarted when another user, or none, is
	 *   signed in; undefined where it has the window to itself
	 * @param unreachable called with whether the server cannot be reached, before there is anything to draw
	 */
	constructor(root, { within, unreachable = () => {} } = {}) {
		this.#root = root;
		this.#within = within;
		this.#unreachable = unreachable;
		this.presence = new Presence(this, within);
	}

	/** Whether what is shown is for all to see, so that it need not lock itself. */
	get isForAll() {
		return Boolean(this.#page?.isForAll);
	}

	get isEmbedded() {
		return Boolean(this.#within);
	}

	get desk() {
		return this.presence.desk;
	}

	start() {
		const { signal } = this.#ending;
		const tick = setInterval(() => this.#tick(), TICK);
		const listening = listen(this.#root, () => this.keys);
		// a shell's router tells of our own changes of the address too, as if the user had gone back
		addEventListener('popstate', ({ singleSpa }) => this.desk && !this.presence.cover && !singleSpa && this.#show(), { signal });
		signal.addEventListener('abort', () => {
			clearInterval(tick);
			listening();
		});
		this.presence.start(signal);
	}

	/** Takes everything away again that start() has put somewhere. */
	end() {
		this.#ending.abort();
		this.left();
	}

	get #isOver() {
		return this.#ending.signal.aborted;
	}

	async speak() {
		const marked = this.#within ? this.#root : document.documentElement;
		const locale = await speak(marked, { shells: this.#within?.language(), users: this.desk?.language });
		if (this.desk) {
			use(this.desk.zone, locale);
		}
	}

	async changeLanguage() {
		try {
			await this.speak();
		} finally {
			// what the server has said is read again in it
			if (this.#page && !this.presence.cover) {
				this.#page.show();
			}
			this.draw(true);
		}
	}

	unreachable(cannot) {
		this.#unreachable(cannot);
	}

	entered(desk) {
		this.#pages.forEach((page) => page.enter(desk));
	}

	left() {
		this.#closed = [];
		this.#pages.forEach((page) => page.leave());
	}

	covered() {
		this.#focusBefore = document.activeElement;
		this.#closed = closeAll(this.#root);
		this.#page?.hide();
	}

	uncovered() {
		this.#show();
		reopen(this.#closed);
		const focus = this.#focusBefore;
		if (focus?.isConnected && focus !== document.body) {
			focus.focus();
		}
	}

	get pages() {
		return offered(this.desk);
	}

	get shown() {
		const { page } = address.read([PAGE]);
		return this.pages.find(({ id }) => id === page) ?? this.pages[0];
	}

	addressOf(page) {
		return address.link(this.#parameters(page));
	}

	open(page, parameters = {}) {
		if (page !== this.shown) {
			address.go({ ...this.#parameters(page), ...parameters });
			this.#show();
		}
	}

	/** Goes to one of the pages, if the user may open it; the parameters say what it shows. */
	openById(id, parameters) {
		const page = this.pages.find((each) => each.id === id);
		if (page) {
			this.open(page, parameters);
		}
	}

	#parameters({ id }) {
		return { [PAGE]: this.pages[0].id === id ? null : id };
	}

	#show() {
		if (this.#isOver) {
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
			{ id: 'lock', act: () => this.presence.lock() },
			{ id: 'keys', act: () => open(KEYS_DIALOG) }];
	}

	togglePrivacy() {
		prefs.flip('privacy');
		this.draw();
	}

	// the line of now, "2 min ago" and the end of the session go on while nothing else happens
	#tick() {
		this.presence.tick();
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
		if (this.#isOver) {
			return;
		}
		const focused = document.activeElement;
		const around = focused?.closest('form');
		render(this.#content(), this.#root);
		this.#root.querySelector('dialog.over:not([open])')?.showModal();
		if (!this.presence.cover) {
			this.#page?.painted?.(focused);
			this.#keepFocus(focused, around);
		}
	}

	// a button that goes when it has done its work takes the focus along: it stays near
	#keepFocus(focused, around) {
		if (focused && !focused.isConnected && !focused.closest('.cover') && document.activeElement === document.body) {
			const near = around?.isConnected && around.querySelector('input, select');
			(near || document.getElementById(MAIN))?.focus({ preventScroll: true });
		}
	}

	#content() {
		const { cover } = this.presence;
		return html`
			<div class="page" ?inert=${Boolean(cover)}>${this.#page ? shell(this, this.#page) : nothing}</div>
			${cover ? this.#covering(cover) : nothing}`;
	}

	// A shell's header stays in reach, and its panels can show patients: there the cover lies over all of the window.
	#covering(cover) {
		const form = cover === 'locked' ? lockCover(this) : signInCover(this);
		return this.isEmbedded ? html`<dialog class="over" aria-labelledby="cover-title" closedby="none"
			@cancel=${(event) => event.preventDefault()}>${form}</dialog>` : form;
	}
}
