/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A record as a sentence. A word that this version does not know is shown as it is.

import { has, t } from '../messages.js';
import { doer, nameOf } from './names.js';

export function sentence(access) {
	const { action, outcome } = access;
	const args = { who: doer(access), what: thing(access), action };
	// the log is checked by itself, too
	const special = `audit.said.${action}.${action === 'verify' && access.user ? 'asked' : outcome}`;
	const usual = `audit.said.${action}`;
	return t(has(special) ? special : has(usual) ? usual : 'audit.said.other', args);
}

function thing({ category, patient }) {
	const key = `audit.thing.${category}`;
	const what = has(key) ? t(key) : category;
	return patient ? t('audit.thing.of', { what, patient: nameOf(patient, 'patient') }) : what;
}
