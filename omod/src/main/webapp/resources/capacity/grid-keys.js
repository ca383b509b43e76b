/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Arrows go from button to button of a table, past cells that have none.

import { direction } from '../messages.js';

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export function moveInGrid(event) {
	const [down, right] = STEPS[event.key] ?? [];
	if (down === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !event.target.closest('td')) {
		return;
	}
	event.preventDefault();
	next(event.target.closest('td'), down, direction() === 'rtl' ? -right : right)?.focus();
}

function next(from, down, along) {
	let { cellIndex: column } = from;
	let row = from.parentElement;
	do {
		row = row.parentElement.rows[row.sectionRowIndex + down];
		column += along;
	} while (row?.cells[column] && !row.cells[column].querySelector('button'));
	return row?.cells[column]?.querySelector('button');
}
