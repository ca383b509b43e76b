/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The filters, and beside them the line that says what has happened.

import { compare } from '../format.js';
import { html, nothing } from '../lib/lit-html.js';
import { language, t, tn } from '../messages.js';
import { kbd } from '../parts/kbd.js';
import { select } from '../parts/select.js';
import { NOBODY } from './filter.js';
import { noticeLine } from './notice.js';

export const NAME_FIELD = 'filter-name';

const known = new WeakMap();

/** @param find @param book see view.js */
export function toolbar(board, { focusList, find, book }) {
	const { service, provider, flag, name } = board.filters;
	const { services, providers } = choices(board.rows.all);
	const chosen = [service, provider, flag].filter(Boolean).length;
	return html`<div class="toolbar">
		<div class="filters" role="search" aria-label=${t('filters')}>
			<div class="name"><label class="unseen" for=${NAME_FIELD}>${t('filter.name')}</label>
				<input id=${NAME_FIELD} type="search" autocomplete="off" spellcheck="false" placeholder=${t('filter.name')}
					.value=${name} @input=${(event) => board.filter({ name: event.target.value })}
					@keydown=${(event) => typed(board, event, { focusList, find })}>${kbd('find')}</div>
			${find ? html`<button type="button" class="go people" @click=${() => find('')}>${t('people.open')} ${kbd('people')}</button>` : nothing}
			${book ? html`<button type="button" class="go" @click=${book}>${t('booking.open')} ${kbd('book')}</button>` : nothing}
			<button type="button" class="more" aria-expanded=${board.more ?? false} aria-controls="more-filters"
				@click=${() => more(board)}>
				${chosen > 0 ? tn('filter.more.chosen', chosen) : t('filter.more')}</button>
			<div id="more-filters" class=${board.more ? 'open' : ''}>
				${select({ id: 'filter-service', label: t('filter.service'), all: t('filter.service.all'),
					options: including(services, service, t('filter.notToday')), value: service,
					choose: (id) => board.filter({ service: id }) })}
				${select({ id: 'filter-provider', label: t('filter.provider'), all: t('filter.provider.all'),
					options: including(providers, provider, t('filter.notToday')), value: provider,
					choose: (id) => board.filter({ provider: id }) })}
				${select({ id: 'filter-flag', label: t('filter.flag'), all: t('filter.flag.all'),
					options: including(flagged(board), flag, t(`flag.${flag}.name`)), value: flag,
					choose: (id) => board.filter({ flag: id }) })}
			</div>
		</div>
		${viewChoice(board)}
		${noticeLine(board)}
	</div>`;
}

const viewChoice = (board) => html`<div class="views" role="group" aria-label=${t('view')}>
	${['list', 'columns'].map((id) => html`<button type="button" aria-pressed=${(id === 'columns') === board.inColumns}
		@click=${() => board.filter({ view: id === 'list' ? null : id })}>${t(`view.${id}`)}</button>`)}</div>`;

const flagged = (board) => [...new Set([...board.flags.shown.values()].flat().map(({ flag }) => flag))]
	.map((id) => ({ id, label: t(`flag.${id}.name`) }));

// on a phone the lists are folded away until they are wanted
function more(board) {
	board.more = !board.more;
	board.changed();
}

function typed(board, event, { focusList, find }) {
	if (event.key === 'Escape') {
		event.preventDefault();
		board.filter({ name: '' });
		focusList();
	} else if ((event.key === 'ArrowDown' || event.key === 'Enter') && !event.isComposing) {
		event.preventDefault();
		// nobody of today: the search for anybody goes on with what was typed, or what a scanner has read
		if (event.key === 'Enter' && find && board.state === 'shown' && board.view().rows.length === 0 && board.filters.name.trim()) {
			find(board.filters.name);
		} else {
			focusList();
		}
	}
}

/** What the day's rows can be filtered by. */
function choices(rows) {
	if (known.get(rows)?.spoken !== language()) {
		const providers = sorted(rows.flatMap((row) => row.providers));
		if (rows.some((row) => row.providers.length === 0)) {
			providers.push({ id: NOBODY, label: t('filter.provider.none') });
		}
		known.set(rows, { spoken: language(), services: sorted(rows.map(({ service }) => service)), providers });
	}
	return known.get(rows);
}

function sorted(things) {
	const byId = new Map(things.map(({ uuid, name }) => [uuid, { id: uuid, label: name }]));
	return [...byId.values()].sort((a, b) => compare(a.label, b.label));
}

// a filter from the address is shown, and can be taken off, also on a day that has none of it
const including = (options, id, label) => (
	!id || options.some((option) => option.id === id) ? options : [{ id, label }, ...options]);
