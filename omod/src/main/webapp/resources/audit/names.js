/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// How people are called in the log: those who are gone by what is left of them.

import { t } from '../messages.js';
import { shownName } from '../parts/person-line.js';
import { isOn } from '../prefs.js';

/** @param kind 'patient' or 'user', of somebody whom the host may no longer have */
export function nameOf(person, kind) {
	if (!person.uuid) {
		return t(`audit.gone.${kind}`, { identifier: person.identifier });
	}
	return kind === 'user' && !person.name ? person.identifier : shownName(person);
}

/** What tells those of the same name apart; hidden where who people are is. */
export const tellingApart = (person) => (isOn('privacy') || !person.uuid ? '' : person.identifier ?? '');

/** Who did what the record says. */
export function doer({ user, account, endpoint }) {
	if (user) {
		return nameOf(user, 'user');
	}
	return t(account ? 'audit.unknownAccount' : endpoint ? 'audit.nobody' : 'audit.system');
}
