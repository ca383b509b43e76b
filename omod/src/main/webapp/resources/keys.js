/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// One key for what is done forty times a day. Those of a single letter or sign can be changed or switched off.

import { isOn } from './prefs.js';
import * as prefs from './prefs.js';

const CHANGED = 'keys';
const TYPING = 'input, select, textarea, [contenteditable]';
const COVERED = 'dialog[open], [popover]:popover-open, .cover';

/** What a single key does unless this browser's user has changed it, all pages together. */
const DEFAULTS = {
	arrive: 'a', checkIn: 'c', withProvider: 'w', done: 'd', undo: 'u', call: 'n', slip: 's', sheet: 'i', book: 'b',
	offerAccepted: 'y', offerDeclined: 'x',
	weeksBefore: '-', weeksAfter: '+',
	queueAndBack: 'q', queueAdd: 'e', queueWays: 'o', queueReason: 'r', queueMove: 'm', queueLeft: 'g', queueAcknowledge: 'v',
	caseAdd: 't',
	urgencyNow: '1', urgencySoon: '2', urgencyToday: '3', urgencyUnset: '4',
	find: '/', people: 'f', privacy: 'p', lock: 'l', keys: '?',
};

const stored = () => {
	try {
		return JSON.parse(prefs.get(CHANGED)) ?? {};
	} catch {
		return {}; // not ours: somebody wrote into the browser's storage
	}
};
let own = stored();

/** The key of an action; undefined for one whose key is fixed. */
export const keyOf = (action) => (typeof own[action] === 'string' ? own[action] : DEFAULTS[action]);

export const isChanged = () => Object.keys(own).length > 0;

/** Which other action has this key already; undefined when it is free. */
export const takenBy = (key, action) => Object.keys(DEFAULTS).find((other) => other !== action && keyOf(other) === key);

export function changeKey(action, key) {
	own = { ...own, [action]: key };
	prefs.set(CHANGED, JSON.stringify(own));
}

export function resetKeys() {
	own = {};
	prefs.set(CHANGED, null);
}

/** A single key as it is written, or null for any other key. */
export const single = (event) => (name(event).length === 1 && event.key !== ' ' ? name(event) : null);

/**
 * Does what actions() has for a key that is pressed within root, or nowhere, outside fields and dialogs. Letters and
 * signs are left alone where they are switched off (WCAG 2.1.4: dictation and shaky hands set them off); arrows and
 * Enter always work. Returns a function that ends it.
 *
 * @param actions [{id, act(event)}] for a single key, [{id, on: {ArrowUp: act, …}}] for fixed ones
 */
export function listen(root, actions) {
	const pressed = (event) => {
		if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		const { target } = event;
		if ((target !== document.body && !root.contains(target)) || target.matches(TYPING) || document.querySelector(COVERED)) {
			return;
		}
		const act = actionFor(name(event), actions());
		// a focused button or link keeps its own Enter
		if (act && !(event.key === 'Enter' && target.closest('button, a, summary'))) {
			event.preventDefault();
			act(event);
		}
	};
	document.addEventListener('keydown', pressed);
	return () => document.removeEventListener('keydown', pressed);
}

function actionFor(key, actions) {
	if (key.length === 1) {
		return isOn('singleKeys') ? actions.find(({ id }) => keyOf(id) === key)?.act : undefined;
	}
	return actions.find(({ on }) => on?.[key])?.on[key];
}

// On a keyboard of another script the letter's place counts, so that C works where it says С or ؤ.
function name(event) {
	if (event.key.length === 1 && event.key > '~' && event.code.startsWith('Key')) {
		return event.code.slice(3).toLowerCase();
	}
	return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}
