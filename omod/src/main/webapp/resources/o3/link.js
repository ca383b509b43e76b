/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The link in the shell's app menu.

import { load, t } from '../messages.js';
import { language } from './language.js';

export const link = () => ({
	bootstrap: async () => {},
	async mount({ domElement }) {
		await load(language() ?? navigator.language);
		const anchor = document.createElement('a');
		anchor.href = `${window.getOpenmrsSpaBase()}frontdesk`;
		anchor.textContent = t('product');
		anchor.addEventListener('click', follow);
		domElement.append(anchor);
	},
	async unmount({ domElement }) {
		domElement.replaceChildren();
	},
});

// without loading the shell anew; with a modifier the browser opens it elsewhere
function follow(event) {
	if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		history.pushState(null, '', event.currentTarget.href);
	}
}
