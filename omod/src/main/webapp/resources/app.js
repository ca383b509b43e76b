/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Starts the page: messages, session, board; draws it; and covers it while nobody is signed in.

import { NoAnswer, request, whenSignedOut } from './api.js';
import { Board } from './board/board.js';
import { actions } from './board/actions.js';
import { boardView, dayChoice, focusSelected, freshness, places } from './board/view.js';
import { setClock, use } from './format.js';
import { listen } from './keys.js';
import { html, nothing, render } from './lib/lit-html.js';
import { load } from './messages.js';
import { closeAll } from './parts/dialog.js';
import { shell } from './parts/shell.js';
import { focusSignIn, signInCover } from './parts/sign-in.js';
import { flip, isOn } from './prefs.js';
import { current, signOut } from './session.js';

const TICK = 10_000;
const RETRY = 5000;
const root = document.getElementById('app');
let board;
let cover = null; // or why the sign-in covers the page: 'intro', 'ended', 'stillOpen'
let username;
let drawing = false;
let uncoveredFor;
let focusBefore;

function page() {
	return html`<div class="page" ?inert=${Boolean(cover)}>${board ? shell({
		user: board.desk.user.name,
		places: places(board),
		day: dayChoice(board),
		content: boardView(board),
		freshness: freshness(board),
		togglePrivacy,
		leave,
		changed: draw,
	}) : nothing}</div>
	${cover ? signInCover({ why: cover, username, entered: enter, changed: () => draw(true) }) : nothing}`;
}

/** Draws soon, once for many calls; or at once. With `opened`, a day has just been opened: its place is found. */
function draw(atOnce = false, opened = false) {
	if (atOnce) {
		paint();
		if (opened) {
			showPlace();
		}
	} else if (!drawing) {
		drawing = true;
		requestAnimationFrame(paint);
	}
}

function paint() {
	drawing = false;
	const focused = document.activeElement;
	const onBoard = focused?.closest('.board');
	render(page(), root);
	// an element that moves loses the focus, and one that goes or hides takes it along
	const there = focused?.isConnected && !focused.closest('[hidden]');
	if (onBoard && !cover && !(there && document.activeElement === focused)) {
		if (there) {
			focused.focus({ preventScroll: true });
		} else {
			focusSelected(board, { preventScroll: true });
		}
	}
	uncover(board?.notice);
}

// on a phone the notice lies over the foot of the list, where the row that it is about can be
function uncover(notice) {
	if (notice && notice !== uncoveredFor) {
		root.querySelector('tr.selected')?.scrollIntoView({ block: 'nearest' });
	}
	uncoveredFor = notice;
}

function showPlace() {
	const row = root.querySelector('tr.selected');
	if (row && !cover) {
		row.scrollIntoView({ block: 'center' });
		if (document.activeElement === document.body) {
			row.focus({ preventScroll: true });
		}
	}
}

function togglePrivacy() {
	flip('privacy');
	draw();
}

async function enter(session) {
	const locale = regional(session.locale?.replaceAll('_', '-') ?? navigator.language);
	await load(locale);
	const { data: desk } = await request('frontdesk/desk');
	use(desk.zone, locale);
	setClock(desk.now);
	username = session.user?.username ?? username;
	cover = null;
	if (board) {
		board.enter(desk);
	} else {
		board = new Board(desk, draw);
	}
	draw(true);
	(focusBefore?.isConnected ? focusBefore : root.querySelector('tr.selected'))?.focus();
	focusBefore = undefined;
}

// An account's locale is often a bare language; how dates are written there the browser knows better.
function regional(locale) {
	return navigator.language.startsWith(`${locale}-`) ? navigator.language : locale;
}

function ask(why) {
	if (!cover) {
		focusBefore = document.activeElement;
		closeAll();
		cover = why;
		draw(true);
		focusSignIn();
	}
}

function leave() {
	board.leave();
	username = undefined;
	ask('intro');
	endSession();
}

async function endSession() {
	try {
		await signOut();
		cover &&= 'intro';
	} catch {
		// whoever walks away now would leave an open session behind
		if (cover) {
			cover = 'stillOpen';
			setTimeout(() => cover && endSession(), RETRY);
		}
	}
	draw();
}

async function start() {
	try {
		await load(navigator.language);
		const session = await current();
		document.getElementById('unreachable').hidden = true;
		if (session) {
			await enter(session);
		} else {
			ask('intro');
		}
	} catch (error) {
		if (!(error instanceof NoAnswer) && error.status === undefined) {
			throw error;
		}
		document.getElementById('unreachable').hidden = false;
		setTimeout(start, RETRY);
	}
}

whenSignedOut(() => {
	board?.poll.stop();
	ask(board ? 'ended' : 'intro');
});
listen(actions(() => board, () => draw(true), togglePrivacy), () => isOn('singleKeys'));
// the line of now and "2 min ago" go on while nothing else happens
setInterval(() => !document.hidden && draw(), TICK);
start();
