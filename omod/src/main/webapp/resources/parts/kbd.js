// The hint that a key does this; gone when the keys are switched off.

import { html, nothing } from '../lib/lit-html.js';
import { isOn } from '../prefs.js';

export const kbd = (key) => (isOn('singleKeys') ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing);
