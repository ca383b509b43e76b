// A choice among things of the clinic, with "all" as the first.

import { html } from '../lib/lit-html.js';

/** @param options [{id, label}]; choose(id) gets null for "all" */
export function select({ id, label, all, options, value, choose }) {
	return html`<label class="unseen" for=${id}>${label}</label>
		<select id=${id} @change=${(event) => choose(event.target.value || null)}>
			<option value="" .selected=${!value}>${all}</option>
			${options.map((option) => html`
				<option value=${option.id} .selected=${option.id === value}>${option.label}</option>`)}
		</select>`;
}
