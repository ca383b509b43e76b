// The state of the day in one row of counts that are also the filters.

import { html } from '../lib/lit-html.js';

/** @param items [{id, label, count}]; the first is the one without a filter, pressed when current is null */
export function countRow({ label, items, current, choose }) {
	const pressed = current ?? items[0].id;
	return html`<div class="counts" role="group" aria-label=${label}>
		${items.map(({ id, label: word, count }) => html`
			<button type="button" data-state=${id} aria-pressed=${id === pressed}
				@click=${() => choose(id === items[0].id || id === pressed ? null : id)}>
				<b>${count}</b> ${word}</button>`)}
	</div>`;
}
