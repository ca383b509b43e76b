// A sign and a word: colour alone says nothing to many people.

import { html } from '../lib/lit-html.js';

export const chip = (sign, word, tone) => html`<span class="chip ${tone}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
