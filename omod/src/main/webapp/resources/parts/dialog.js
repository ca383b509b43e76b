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

/** Before something covers the page: what lies in the browser's top layer would cover the cover. */
export function closeAll() {
	document.querySelectorAll('dialog[open]').forEach((element) => element.close());
	document.querySelectorAll('[popover]:popover-open').forEach((element) => element.hidePopover());
}
