/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A native dialog: it keeps the focus inside, closes with Esc and gives the focus back.

import { html } from '../lib/lit-html.js';
import { t } from '../messages.js';

export function dialog(id, title, content) {
	const close = (event) => event.target.closest('dialog').close();
	return html`<dialog id=${id} aria-labelledby="${id}-title">
		<h2 id="${id}-title">${title}</h2>
		${content}
		<p class="buttons"><button type="button" class="go main" @click=${close} autofocus>${t('dialog.close')}</button></p>
	</dialog>`;
}

export const open = (id) => document.getElementById(id).showModal();

/**
 * Before something covers the page: what lies in the browser's top layer would cover the cover.
 *
 * @returns the dialogs that were open, for reopen()
 */
export function closeAll(root) {
	root.querySelectorAll('[popover]:popover-open').forEach((element) => element.hidePopover());
	const dialogs = [...root.querySelectorAll('dialog[open]:not(.over)')];
	dialogs.forEach((element) => element.close());
	return dialogs;
}

export const reopen = (dialogs) => dialogs.filter(({ isConnected }) => isConnected).forEach((element) => element.showModal());
