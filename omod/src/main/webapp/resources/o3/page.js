/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The pages below the shell's header. What is put into the shell's document here is taken away again at the end.

import { Frame } from '../frame/frame.js';
import { language } from './language.js';

const within = {
	language,
	/** Who is signed in has changed: the shell finds out from the start. */
	restart: () => location.reload(),
};

export function page() {
	const ending = [];
	return {
		bootstrap: async () => {},
		async mount({ name }) {
			const { title } = document;
			const container = document.getElementById(`single-spa-application:${name}`);
			const root = document.createElement('div');
			root.className = 'frontdesk within';
			await styles(container);
			container.append(root);
			const frame = new Frame(root, { within });
			const speaking = new MutationObserver(() => frame.changeLanguage());
			speaking.observe(document.documentElement, { attributeFilter: ['lang'] });
			frame.start();
			ending.push(() => frame.end(), () => speaking.disconnect(), () => container.replaceChildren(), () => {
				document.title = title;
			});
		},
		async unmount() {
			ending.splice(0).forEach((end) => end());
		},
	};
}

// nothing is shown before it has its looks
function styles(container) {
	const sheet = document.createElement('link');
	sheet.rel = 'stylesheet';
	sheet.href = new URL('../frontdesk.css', import.meta.url);
	return new Promise((there) => {
		sheet.onload = there;
		sheet.onerror = there;
		container.append(sheet);
	});
}
