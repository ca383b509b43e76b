/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The board as a page: what fills the places of the shell.

import { addDays, ago, day, now, timeWithSeconds, today } from '../format.js';
import { place } from '../frame/place.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';
import { countRow } from '../parts/count-row.js';
import { attention } from './attention.js';
import { columns } from './columns.js';
import { empty } from './empty.js';
import { GROUPS } from './states.js';
import { focusRow, table } from './table.js';
import { toolbar } from './toolbar.js';

/**
 * @param find opens the search for anybody, with a text; false where the user may not
 * @param book books for the selected person; false where the user may not
 */
export function boardView(board, find, book) {
	const view = board.view();
	const usable = board.state === 'shown';
	document.title = t('board.documentTitle', { day: day(board.date) });
	return html`
		<h1 class="unseen">${t('board.heading', { day: day(board.date), place: place.name ?? t('places.all') })}</h1>
		${countRow({
			label: t('counts'),
			items: ['all', ...GROUPS]
				.map((id) => ({ id, label: t(`counts.${id}`), count: usable ? view.counts[id] : '–' })),
			current: board.filters.state,
			choose: (state) => board.filter({ state }),
		})}
		<div class="split">
		<section class="board" aria-label=${t('board.title')} aria-busy=${board.state === 'loading'}>
			${toolbar(board, { focusList: () => focusSelected(board), find, book })}
			${usable && board.rows.all.length > 0 ? (board.inColumns ? columns : table)(board, view) : nothing}
			${usable && view.rows.length > 0 ? nothing : empty(board, find)}
		</section>
		${usable && (board.rows.all.length > 0 || board.offers.open.length > 0 || board.flaggedInQueue > 0) ? attention(board) : nothing}
		</div>`;
}

export function focusSelected(board, options) {
	const { selected } = board.view();
	if (selected) {
		focusRow(selected.appointment, options);
	}
}

export function dayChoice(board) {
	const go = (date) => board.filter({ date: date === today() ? null : date });
	const back = () => {
		go(today());
		board.selectNow();
		board.changed(true);
		focusSelected(board, { preventScroll: true });
		document.querySelector('[data-appointment].selected')?.scrollIntoView({ block: 'center' });
	};
	return html`<div class="day" role="group" aria-label=${t('day')}>
		<button type="button" aria-label=${t('day.before')} @click=${() => go(addDays(board.date, -1))}>‹</button>
		<b aria-live="polite">${day(board.date)}</b>
		<button type="button" aria-label=${t('day.after')} @click=${() => go(addDays(board.date, 1))}>›</button>
		<button type="button" class="today" aria-current=${board.isToday ? 'date' : nothing}
			@click=${back}>${t('day.today')}</button></div>`;
}

export function freshness(board) {
	const read = board.readAt && { time: timeWithSeconds(board.readAt), ago: ago(now() - board.readAt) };
	const stale = board.failing && board.state !== 'forbidden';
	return html`<span class="freshness ${stale ? 'stale' : ''}">
		${!stale && read ? t('fresh', read) : nothing}
		<span role="status">${stale ? t(read ? 'stale' : 'stale.never', read) : nothing}</span>
		${stale && read ? t('stale.ago', read) : nothing}
		${stale ? html`<button type="button" @click=${() => board.poll.now()}>${t('stale.now')}</button>` : nothing}
	</span>`;
}
