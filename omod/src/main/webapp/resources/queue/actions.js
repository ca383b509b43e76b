/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What can be done about somebody who waits: the key, the word, and whom it fits.

/** The keys of a clinician, in the order of the urgencies. */
export const URGENCIES = [
	{ id: 'urgencyNow', urgency: 'now' }, { id: 'urgencySoon', urgency: 'soon' },
	{ id: 'urgencyToday', urgency: 'today' }, { id: 'urgencyUnset', urgency: 'unset' },
];

/** @param may tells whether the user has a privilege */
export function actionsOf(may) {
	const keeps = may('Keep Queue');
	const goesIn = ({ appointment }) => (appointment ? may('Move Along') : keeps);
	return [
		{ id: 'withProvider', label: 'queue.wentIn', fits: goesIn },
		{ id: 'queueWays', label: 'queue.ways', fits: () => may('Book Appointments') },
		{ id: 'queueMove', label: 'queue.move', fits: () => keeps },
		{ id: 'queueReason', label: 'queue.reason', fits: () => keeps },
		{ id: 'queueLeft', label: 'queue.left', fits: () => keeps },
		{ id: 'undo', label: 'undo', fits: ({ moved }) => keeps && moved },
		{ id: 'queueAcknowledge', label: 'queue.acknowledge', fits: ({ redFlag }) => may('Set Urgency') && Boolean(redFlag?.open) },
	];
}
