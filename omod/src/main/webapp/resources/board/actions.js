/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What the keys do on the board.

import { open } from '../parts/dialog.js';
import { KEYS_DIALOG } from '../parts/keys-dialog.js';
import { attempt } from './check-in.js';
import { undoable } from './notice.js';
import { NAME_FIELD } from './toolbar.js';
import { focusSelected } from './view.js';

export function actions(board, draw, togglePrivacy) {
	const move = (by) => () => {
		board().move(by);
		draw();
		focusSelected(board());
	};
	const onSelected = (job) => (event) => {
		const row = job === 'undo' ? undoable(board()) : board().view().selected;
		// a key that is held down repeats; the wish does not
		if (row && !event.repeat) {
			attempt(board(), row, job);
		}
	};
	const find = () => {
		const field = document.getElementById(NAME_FIELD);
		field.focus();
		field.select();
	};
	const all = {
		ArrowUp: move(-1),
		ArrowDown: move(1),
		Home: move(-Infinity),
		End: move(Infinity),
		Enter: onSelected('checkIn'),
		c: onSelected('checkIn'),
		u: onSelected('undo'),
		'/': find,
		p: togglePrivacy,
		'?': () => open(KEYS_DIALOG),
		Escape: () => focusSelected(board()),
	};
	return Object.fromEntries(Object.entries(all).map(([key, act]) => [key, (event) => board() && act(event)]));
}
