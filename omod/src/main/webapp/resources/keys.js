/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// One key for what is done forty times a day.

const TYPING = 'input, select, textarea, [contenteditable]';

/**
 * Calls actions[key](event) for keys pressed outside fields and dialogs. Letters and signs are left alone
 * when singles() is false (WCAG 2.1.4: dictation and shaky hands set them off); arrows and Enter always work.
 */
export function listen(actions, singles) {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		const { target } = event;
		if (target.matches?.(TYPING) || document.querySelector('dialog[open], [popover]:popover-open, .cover')) {
			return;
		}
		const key = name(event);
		if (key.length === 1 && !singles()) {
			return;
		}
		// a focused button or link keeps its own Enter
		if (key === 'Enter' && target.closest?.('button, a, summary')) {
			return;
		}
		if (actions[key]) {
			event.preventDefault();
			actions[key](event);
		}
	});
}

// On a keyboard of another script the letter's place counts, so that C works where it says С or ؤ.
function name(event) {
	if (event.key.length === 1 && event.key > '~' && event.code.startsWith('Key')) {
		return event.code.slice(3).toLowerCase();
	}
	return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}
