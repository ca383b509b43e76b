// What stands in the place of the list when there is none: what is empty, and what to do next.

import { day } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

export function empty(board) {
	switch (board.state) {
		case 'loading':
			return box(t('empty.loading'));
		case 'forbidden':
			return box(t('empty.forbidden', { user: board.desk.user.name }), t('empty.forbidden.next'));
		case 'failed':
			return box(board.failure ?? t('empty.failed'), t('empty.failed.next'), button(t('tryAgain'), () => board.poll.now()));
		default:
			return board.rows.all.length > 0
				? box(t('empty.filtered'), t('empty.filtered.next'), button(t('empty.clear'), () => board.clearFilters()))
				: noAppointments(board);
	}
}

function noAppointments(board) {
	const place = board.desk.locations.find(({ uuid }) => uuid === board.location)?.name;
	const what = t(place ? 'empty.none.place' : 'empty.none', { day: day(board.date), place });
	return place ? box(what, t('empty.none.place.next'), button(t('empty.everywhere'), () => board.filter({ location: null })))
		: box(what, t('empty.none.next'));
}

const button = (label, act) => html`<button type="button" class="go" @click=${act}>${label}</button>`;

const box = (what, next = nothing, way = nothing) => html`<div class="empty"><p><b>${what}</b></p><p>${next}</p>${way}</div>`;
