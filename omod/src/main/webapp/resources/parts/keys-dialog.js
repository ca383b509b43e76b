// All keys, and the switch for those of one letter.

import { html } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { flip, isOn } from '../prefs.js';
import { dialog } from './dialog.js';

export const KEYS_DIALOG = 'keys';

const KEYS = [
	['move', ['↑', '↓']], ['ends', ['Home', 'End']], ['main', ['Enter']], ['checkIn', ['C']], ['undo', ['U']],
	['find', ['/']], ['privacy', ['P']], ['back', ['Esc']], ['keys', ['?']],
];

export function keysDialog(changed) {
	const toggle = () => {
		flip('singleKeys');
		changed();
	};
	return dialog(KEYS_DIALOG, t('keys.title'), html`
		<dl class="keys">${KEYS.map(([what, keys]) => html`
			<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t(`keys.${what}`)}</dd></div>`)}
		</dl>
		<label class="switch"><input type="checkbox" .checked=${isOn('singleKeys')} @change=${toggle}>
			<span>${t('keys.single')}<small>${t('keys.singleWhy')}</small></span></label>`);
}
