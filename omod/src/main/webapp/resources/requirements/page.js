/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What needs an authorization, as one of the pages.

import { t } from '../messages.js';
import { Rules } from './rules.js';
import { rulesView } from './view.js';

export class RequirementsPage {
	keys = [];
	rules;

	constructor(desk, frame) {
		this.rules = new Rules(() => frame.draw(true));
	}

	enter() {}

	show() {
		document.title = t('requirements.documentTitle');
		this.rules.read();
	}

	hide() {}

	leave() {
		this.rules.clear();
	}

	focus() {
		document.querySelector('.rules .go, .requirement input')?.focus();
	}

	content() {
		return rulesView(this);
	}
}
